// Calls of Alpaca's own Go client, unmodified, against the simulator; one line a call.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"cloud.google.com/go/civil"
	"github.com/alpacahq/alpaca-trade-api-go/v3/alpaca"
	"github.com/alpacahq/alpaca-trade-api-go/v3/marketdata"
	"github.com/alpacahq/alpaca-trade-api-go/v3/marketdata/stream"
	"github.com/shopspring/decimal"
)

var (
	base     = os.Args[1]
	trading  = alpaca.NewClient(alpaca.ClientOpts{APIKey: "PKGO", APISecret: "secret", BaseURL: base})
	data     = marketdata.NewClient(marketdata.ClientOpts{APIKey: "PKGO", APISecret: "secret", BaseURL: base})
	failures int
)

func check(name string, call func() error) {
	if err := call(); err != nil {
		failures++
		text := strings.Join(strings.Fields(err.Error()), " ")
		fmt.Printf("FAIL\t%s\t%s\n", name, text)
		return
	}
	fmt.Printf("PASS\t%s\n", name)
}

func require(met bool, format string, values ...any) error {
	if !met {
		return fmt.Errorf(format, values...)
	}
	return nil
}

func eventually(what string, condition func() bool) error {
	for end := time.Now().Add(25 * time.Second); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if condition() {
			return nil
		}
	}
	return errors.New("never: " + what)
}

func number(value float64) *decimal.Decimal {
	d := decimal.NewFromFloat(value).Round(2)
	return &d
}

func exact(text string) *decimal.Decimal {
	d := decimal.RequireFromString(text)
	return &d
}

func price(symbol string) float64 {
	trade, err := data.GetLatestTrade(symbol, marketdata.GetLatestTradeRequest{})
	if err != nil || trade == nil {
		return 0
	}
	return trade.Price
}

func becomes(order *alpaca.Order, status string) error {
	return eventually("order is "+status, func() bool {
		now, err := trading.GetOrder(order.ID)
		return err == nil && now.Status == status
	})
}

// placed sends an order and waits for its status.
func placed(request alpaca.PlaceOrderRequest, status string) (*alpaca.Order, error) {
	if request.TimeInForce == "" {
		request.TimeInForce = alpaca.Day
	}
	order, err := trading.PlaceOrder(request)
	if err != nil {
		return nil, err
	}
	return order, becomes(order, status)
}

// rests sends an order that waits for its price, and cancels it.
func rests(request alpaca.PlaceOrderRequest) error {
	order, err := placed(request, "new")
	if err != nil {
		return err
	}
	if err := trading.CancelOrder(order.ID); err != nil {
		return err
	}
	return becomes(order, "canceled")
}

func refused(status, code int, err error) error {
	var answer *alpaca.APIError
	if !errors.As(err, &answer) {
		return fmt.Errorf("was not refused: %v", err)
	}
	return require(answer.StatusCode == status && answer.Code == code, "%d %d, expected %d %d", answer.StatusCode, answer.Code, status, code)
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var lock sync.Mutex
	events := map[string]int{}
	trading.StreamTradeUpdatesInBackground(ctx, func(update alpaca.TradeUpdate) {
		lock.Lock()
		defer lock.Unlock()
		events[update.Event]++
	})
	bars, quotes := 0, 0
	prices := stream.NewStocksClient(marketdata.IEX,
		stream.WithBaseURL(base+"/v2"),
		stream.WithCredentials("PKGO", "secret"),
		stream.WithBars(func(stream.Bar) { lock.Lock(); bars++; lock.Unlock() }, "AAPL", "SPY"),
		stream.WithQuotes(func(stream.Quote) { lock.Lock(); quotes++; lock.Unlock() }, "AAPL"))
	check("stream: market data connect", func() error { return prices.Connect(ctx) })

	account(events)
	simpleOrders()
	groupOrders()
	holdings()
	history()

	check("stream: trade updates", func() error {
		return eventually("events come", func() bool {
			lock.Lock()
			defer lock.Unlock()
			return events["new"] > 5 && events["fill"] > 3 && events["canceled"] > 2 && events["replaced"] > 0
		})
	})
	check("stream: market data", func() error {
		return eventually("bars and quotes come", func() bool {
			lock.Lock()
			defer lock.Unlock()
			return bars > 2 && quotes > 2
		})
	})
	if failures > 0 {
		os.Exit(1)
	}
}

func account(map[string]int) {
	check("account", func() error {
		got, err := trading.GetAccount()
		if err != nil {
			return err
		}
		return require(got.Cash.Equal(decimal.NewFromInt(100000)), "cash %s", got.Cash)
	})
	check("account configurations", func() error {
		got, err := trading.UpdateAccountConfigurations(alpaca.UpdateAccountConfigurationsRequest{
			DtbpCheck: "entry", TradeConfirmEmail: "none", NoShorting: false, FractionalTrading: true})
		if err != nil {
			return err
		}
		again, err := trading.GetAccountConfigurations()
		if err != nil {
			return err
		}
		return require(got != nil && string(again.TradeConfirmEmail) == "none", "set")
	})
	check("clock", func() error {
		got, err := trading.GetClock()
		if err != nil {
			return err
		}
		return require(got.IsOpen, "open")
	})
	check("calendar", func() error {
		got, err := trading.GetCalendar(alpaca.GetCalendarRequest{
			Start: time.Date(2026, 8, 3, 0, 0, 0, 0, time.UTC), End: time.Date(2026, 8, 9, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			return err
		}
		return require(len(got) == 5, "%d days", len(got))
	})
	check("assets", func() error {
		got, err := trading.GetAssets(alpaca.GetAssetsRequest{Status: "active"})
		if err != nil {
			return err
		}
		one, err := trading.GetAsset("AAPL")
		if err != nil {
			return err
		}
		_, missing := trading.GetAsset("NOSUCH")
		if err := refused(404, 40410000, missing); err != nil {
			return err
		}
		return require(len(got) > 50 && one.Symbol == "AAPL", "many")
	})
}

func simpleOrders() {
	check("order: market", func() error {
		_, err := placed(alpaca.PlaceOrderRequest{Symbol: "AAPL", Qty: exact("10"), Side: alpaca.Buy, Type: alpaca.Market}, "filled")
		return err
	})
	check("order: notional", func() error {
		_, err := placed(alpaca.PlaceOrderRequest{Symbol: "SPY", Notional: exact("250.5"), Side: alpaca.Buy, Type: alpaca.Market}, "filled")
		return err
	})
	check("order: fractional", func() error {
		_, err := placed(alpaca.PlaceOrderRequest{Symbol: "MSFT", Qty: exact("1.25"), Side: alpaca.Buy, Type: alpaca.Market}, "filled")
		return err
	})
	check("order: limit, by client id, duplicate id", func() error {
		request := alpaca.PlaceOrderRequest{Symbol: "AAPL", Qty: exact("5"), Side: alpaca.Buy, Type: alpaca.Limit,
			LimitPrice: number(price("AAPL") * 0.8), TimeInForce: alpaca.GTC, ClientOrderID: "go-limit"}
		order, err := placed(request, "new")
		if err != nil {
			return err
		}
		same, err := trading.GetOrderByClientOrderID("go-limit")
		if err != nil {
			return err
		}
		_, twice := trading.PlaceOrder(request)
		if err := refused(422, 40010001, twice); err != nil {
			return err
		}
		return require(same.ID == order.ID, "by client id")
	})
	check("order: replace, cancel", func() error {
		old, err := trading.GetOrderByClientOrderID("go-limit")
		if err != nil {
			return err
		}
		order, err := trading.ReplaceOrder(old.ID, alpaca.ReplaceOrderRequest{Qty: exact("6"), TimeInForce: alpaca.GTC, LimitPrice: number(price("AAPL") * 0.79)})
		if err != nil {
			return err
		}
		if err := errors.Join(becomes(old, "replaced"), becomes(order, "new"), trading.CancelOrder(order.ID)); err != nil {
			return err
		}
		return becomes(order, "canceled")
	})
	check("order: stop", func() error {
		return rests(alpaca.PlaceOrderRequest{Symbol: "AAPL", Qty: exact("2"), Side: alpaca.Sell, Type: alpaca.Stop, StopPrice: number(price("AAPL") * 0.7)})
	})
	check("order: stop limit", func() error {
		last := price("QQQ")
		return rests(alpaca.PlaceOrderRequest{Symbol: "QQQ", Qty: exact("2"), Side: alpaca.Buy, Type: alpaca.StopLimit, StopPrice: number(last * 1.3), LimitPrice: number(last * 1.31)})
	})
	check("order: trailing stop", func() error {
		return rests(alpaca.PlaceOrderRequest{Symbol: "AAPL", Qty: exact("2"), Side: alpaca.Sell, Type: alpaca.TrailingStop, TrailPercent: exact("20")})
	})
	check("order: short sale", func() error {
		_, err := placed(alpaca.PlaceOrderRequest{Symbol: "TSLA", Qty: exact("2"), Side: alpaca.Sell, Type: alpaca.Market}, "filled")
		return err
	})
	check("order: refusals", func() error {
		_, poor := trading.PlaceOrder(alpaca.PlaceOrderRequest{Symbol: "AAPL", Qty: exact("1000000"), Side: alpaca.Buy, Type: alpaca.Market, TimeInForce: alpaca.Day})
		_, strange := trading.PlaceOrder(alpaca.PlaceOrderRequest{Symbol: "NOSUCH", Qty: exact("1"), Side: alpaca.Buy, Type: alpaca.Market, TimeInForce: alpaca.Day})
		_, missing := trading.GetOrder("00000000-0000-4000-8000-000000000000")
		return errors.Join(refused(403, 40310000, poor), refused(422, 42210000, strange), refused(404, 40410000, missing))
	})
}

func groupOrders() {
	check("order: bracket", func() error {
		last := price("NVDA")
		order, err := placed(alpaca.PlaceOrderRequest{Symbol: "NVDA", Qty: exact("3"), Side: alpaca.Buy, Type: alpaca.Market, OrderClass: alpaca.Bracket,
			TakeProfit: &alpaca.TakeProfit{LimitPrice: number(last * 1.5)}, StopLoss: &alpaca.StopLoss{StopPrice: number(last * 0.5)}}, "filled")
		if err != nil {
			return err
		}
		if err := require(len(order.Legs) == 2, "%d legs", len(order.Legs)); err != nil {
			return err
		}
		return trading.CancelOrder(order.Legs[0].ID)
	})
	check("order: OTO", func() error {
		order, err := placed(alpaca.PlaceOrderRequest{Symbol: "AMD", Qty: exact("3"), Side: alpaca.Buy, Type: alpaca.Market, OrderClass: alpaca.OTO,
			StopLoss: &alpaca.StopLoss{StopPrice: number(price("AMD") * 0.5)}}, "filled")
		if err != nil {
			return err
		}
		return trading.CancelOrder(order.Legs[0].ID)
	})
	check("order: OCO", func() error {
		last := price("AAPL")
		return rests(alpaca.PlaceOrderRequest{Symbol: "AAPL", Qty: exact("4"), Side: alpaca.Sell, Type: alpaca.Limit, OrderClass: alpaca.OCO,
			TakeProfit: &alpaca.TakeProfit{LimitPrice: number(last * 1.5)}, StopLoss: &alpaca.StopLoss{StopPrice: number(last * 0.5)}})
	})
	check("orders: list", func() error {
		all, err := trading.GetOrders(alpaca.GetOrdersRequest{Status: "all", Limit: 500})
		if err != nil {
			return err
		}
		two, err := trading.GetOrders(alpaca.GetOrdersRequest{Status: "closed", Limit: 2, Symbols: []string{"AAPL"}, Nested: true})
		if err != nil {
			return err
		}
		return require(len(all) > 10 && len(two) == 2, "%d and %d", len(all), len(two))
	})
	check("orders: cancel all", func() error {
		if _, err := placed(alpaca.PlaceOrderRequest{Symbol: "IWM", Qty: exact("1"), Side: alpaca.Buy, Type: alpaca.Limit, LimitPrice: number(price("IWM") * 0.8)}, "new"); err != nil {
			return err
		}
		if err := trading.CancelAllOrders(); err != nil {
			return err
		}
		return eventually("nothing is open", func() bool {
			open, err := trading.GetOrders(alpaca.GetOrdersRequest{Status: "open"})
			return err == nil && len(open) == 0
		})
	})
}

func holdings() {
	check("positions: list, close in part", func() error {
		all, err := trading.GetPositions()
		if err != nil {
			return err
		}
		order, err := trading.ClosePosition("AAPL", alpaca.ClosePositionRequest{Qty: decimal.NewFromInt(3)})
		if err != nil {
			return err
		}
		if err := becomes(order, "filled"); err != nil {
			return err
		}
		left, err := trading.GetPosition("AAPL")
		if err != nil {
			return err
		}
		return require(len(all) >= 4 && left.Qty.Equal(decimal.NewFromInt(7)), "%d held, %s left", len(all), left.Qty)
	})
	check("positions: close all", func() error {
		if _, err := trading.CloseAllPositions(alpaca.CloseAllPositionsRequest{CancelOrders: true}); err != nil {
			return err
		}
		return eventually("nothing is held", func() bool {
			held, err := trading.GetPositions()
			return err == nil && len(held) == 0
		})
	})
	check("activities", func() error {
		page, err := trading.GetAccountActivities(alpaca.GetAccountActivitiesRequest{ActivityTypes: []string{"FILL"}, PageSize: 2})
		if err != nil {
			return err
		}
		next, err := trading.GetAccountActivities(alpaca.GetAccountActivitiesRequest{ActivityTypes: []string{"FILL"}, PageSize: 2, PageToken: page[1].ID})
		if err != nil {
			return err
		}
		return require(len(page) == 2 && next[0].ID != page[1].ID, "two pages")
	})
	check("portfolio history", func() error {
		got, err := trading.GetPortfolioHistory(alpaca.GetPortfolioHistoryRequest{Period: "1D", TimeFrame: alpaca.Min5})
		if err != nil {
			return err
		}
		return require(len(got.Equity) == len(got.Timestamp), "equal lengths")
	})
	check("watchlists", func() error {
		made, err := trading.CreateWatchlist(alpaca.CreateWatchlistRequest{Name: "go", Symbols: []string{"AAPL", "SPY"}})
		if err != nil {
			return err
		}
		if err := require(len(made.Assets) == 2, "two assets"); err != nil {
			return err
		}
		return trading.DeleteWatchlist(made.ID)
	})
}

func history() {
	start := time.Date(2026, 7, 27, 13, 30, 0, 0, time.UTC)
	check("data: bars", func() error {
		got, err := data.GetMultiBars([]string{"AAPL", "SPY"}, marketdata.GetBarsRequest{
			TimeFrame: marketdata.NewTimeFrame(5, marketdata.Min), Start: start, End: start.Add(6 * time.Hour)})
		if err != nil {
			return err
		}
		return require(len(got["AAPL"]) == 73 && len(got["SPY"]) == 73, "%d bars", len(got["AAPL"]))
	})
	check("data: pages", func() error {
		got, err := data.GetBars("AAPL", marketdata.GetBarsRequest{TimeFrame: marketdata.OneMin, Start: start.AddDate(0, 0, -30), End: start, PageLimit: 4000})
		if err != nil {
			return err
		}
		return require(len(got) > 8000, "%d bars", len(got))
	})
	check("data: adjustments", func() error {
		request := marketdata.GetBarsRequest{TimeFrame: marketdata.OneDay, Start: time.Date(2020, 8, 24, 0, 0, 0, 0, time.UTC), End: time.Date(2020, 9, 1, 0, 0, 0, 0, time.UTC)}
		plain, err := data.GetBars("AAPL", request)
		if err != nil {
			return err
		}
		request.Adjustment = marketdata.Split
		split, err := data.GetBars("AAPL", request)
		if err != nil {
			return err
		}
		ratio := plain[0].Close / split[0].Close
		return require(ratio > 3.99 && ratio < 4.01, "ratio %f", ratio)
	})
	check("data: quotes, trades", func() error {
		quotes, err := data.GetQuotes("AAPL", marketdata.GetQuotesRequest{Start: start, End: start.Add(3 * time.Minute), TotalLimit: 8})
		if err != nil {
			return err
		}
		trades, err := data.GetTrades("AAPL", marketdata.GetTradesRequest{Start: start, End: start.Add(3 * time.Minute), TotalLimit: 8})
		if err != nil {
			return err
		}
		return require(len(quotes) == 8 && len(trades) == 8, "eight each")
	})
	check("data: latest, snapshot", func() error {
		quote, err := data.GetLatestQuote("AAPL", marketdata.GetLatestQuoteRequest{})
		if err != nil {
			return err
		}
		snapshot, err := data.GetSnapshot("AAPL", marketdata.GetSnapshotRequest{})
		if err != nil {
			return err
		}
		return require(quote.AskPrice > quote.BidPrice && snapshot.DailyBar.Close > 0, "prices")
	})
	check("data: corporate actions", func() error {
		got, err := data.GetCorporateActions(marketdata.GetCorporateActionsRequest{
			Symbols: []string{"AAPL"}, Start: civil.Date{Year: 2020, Month: 8, Day: 1}, End: civil.Date{Year: 2020, Month: 9, Day: 30}})
		if err != nil {
			return err
		}
		return require(len(got.ForwardSplits) == 1 && got.ForwardSplits[0].NewRate == 4, "4 for 1")
	})
}
