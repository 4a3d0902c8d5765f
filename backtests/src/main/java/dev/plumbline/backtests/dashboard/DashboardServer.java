package dev.plumbline.backtests.dashboard;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.backtests.report.PageResources;
import dev.plumbline.backtests.report.ReportPage;
import dev.plumbline.backtests.stored.ResultReader;
import dev.plumbline.backtests.stored.StoredResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The server of the dashboard.
public final class DashboardServer implements AutoCloseable {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int BAD_REQUEST = 400;
  private static final int FAILED = 500;
  private static final String OWN_ONLY =
      "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none';"
          + " form-action 'self'";
  private static final String REPORT_ONLY =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:;"
          + " frame-ancestors 'none'";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Token token = Token.drawn();
  private final String host;
  private final ResultList results;
  private final RunningRuns running;
  private final Trash trash;
  private final Path data;

  private DashboardServer(HttpServer server, String host, Path folder, Path data) {
    this.server = server;
    this.host = host;
    this.results = new ResultList(folder);
    this.running = new RunningRuns(folder);
    this.trash = new Trash(folder);
    this.data = data;
  }

  /// Starts a server.
  ///
  /// @param folder the results folder
  /// @param data folder that prices for charts come from; null for none
  /// @param host name or address to bind to
  /// @param port port; 0 for any that is free
  /// @throws IOException if the port is in use or may not be used
  public static DashboardServer start(Path folder, Path data, String host, int port)
      throws IOException {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
      DashboardServer server = new DashboardServer(http, host, folder.toAbsolutePath(), data);
      http.createContext("/", server::handle);
      http.setExecutor(server.threads);
      http.start();
      return server;
    } catch (BindException e) {
      throw new IOException(
          "cannot listen on "
              + host
              + " port "
              + port
              + ": "
              + e.getMessage()
              + "; is another dashboard running? Name another port with --port, or 0 for any",
          e);
    }
  }

  /// The address to open, with the token.
  public String address() {
    return origin() + "/?token=" + token.text();
  }

  /// The address without the token.
  String origin() {
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + shown + ":" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = answer(exchange);
      } catch (IllegalArgumentException e) {
        answer = Answer.problem(BAD_REQUEST, e.getMessage());
      } catch (IOException | UncheckedIOException e) {
        answer = Answer.problem(FAILED, "failed: " + e.getMessage());
      }
      send(exchange, answer);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    boolean report = exchange.getRequestURI().getPath().equals("/report");
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("Content-Security-Policy", report ? REPORT_ONLY : OWN_ONLY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(answer.status(), answer.body().length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(answer.body());
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    Map<String, List<String>> query = query(exchange.getRequestURI().getRawQuery());
    String path = exchange.getRequestURI().getPath();
    if (!isOwnHost(exchange.getRequestHeaders().getFirst("Host"))) {
      return Answer.problem(FORBIDDEN, "found another host's name, expected " + origin());
    }
    String given = query.getOrDefault("token", List.of("")).getFirst();
    if (path.equals("/") && token.is(given)) {
      exchange.getResponseHeaders().set("Set-Cookie", token.cookie());
    } else if (!token.isIn(exchange.getRequestHeaders().getFirst("Cookie"))) {
      return Answer.html(UNAUTHORIZED, DashboardResources.text("locked.html"));
    }
    if (path.startsWith("/api/") && !path.equals("/api/results")) {
      return change(exchange, path, query);
    }
    return switch (path) {
      case "/" -> Answer.html(200, DashboardResources.text("dashboard.html"));
      case "/dashboard.js", "/live.js" ->
          Answer.resource("text/javascript", DashboardResources.text(path.substring(1)));
      case "/style.css" ->
          Answer.resource(
              "text/css",
              PageResources.text("report.css") + DashboardResources.text("dashboard.css"));
      case "/api/results" ->
          Answer.json(
              "{\"results\":%s,\"running\":[%s],\"live\":[%s]}"
                  .formatted(results.json(), running.progress(), running.live()));
      case "/report" -> Answer.html(200, report(query.getOrDefault("id", List.of())));
      default -> Answer.problem(NOT_FOUND, "found no page " + path + "; the dashboard is at /");
    };
  }

  /// What changes something needs the method POST and the header that only the page's own script
  /// can send.
  private Answer change(HttpExchange exchange, String path, Map<String, List<String>> query)
      throws IOException {
    boolean own = "page".equals(exchange.getRequestHeaders().getFirst("X-Plumbline"));
    if (!exchange.getRequestMethod().equals("POST") || !own) {
      return Answer.problem(NOT_ALLOWED, "found no POST of the page's own, expected one");
    }
    List<String> ids = query.getOrDefault("id", List.of());
    for (String id : ids) {
      switch (path) {
        case "/api/delete" -> trash.delete(results.find(id));
        case "/api/restore" -> trash.restore(id);
        case "/api/freeze" -> running.halt(id, false);
        case "/api/flatten" -> running.halt(id, true);
        default -> throw new IllegalArgumentException("found no action " + path);
      }
    }
    return Answer.json("{\"done\":" + ids.size() + "}");
  }

  /// Other names in the header would let a foreign page reach this server through the browser.
  private boolean isOwnHost(String header) {
    if (header == null) {
      return false;
    }
    String named = header.replaceAll(":[0-9]+$", "");
    return named.equals(host) || named.equals("localhost") || named.equals("[" + host + "]");
  }

  private String report(List<String> ids) throws IOException {
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("found no result to report on, expected one or more");
    }
    List<StoredResult> chosen = new ArrayList<>();
    for (String id : ids) {
      chosen.add(ResultReader.read(results.find(id)));
    }
    return ReportPage.of(chosen, data);
  }

  private static Map<String, List<String>> query(String raw) {
    Map<String, List<String>> query = new HashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
        query.computeIfAbsent(pair.substring(0, equals), k -> new ArrayList<>()).add(value);
      }
    }
    return query;
  }
}
