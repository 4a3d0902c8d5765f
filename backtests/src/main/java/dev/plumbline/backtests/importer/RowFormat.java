package dev.plumbline.backtests.importer;

import dev.plumbline.backtests.datafolder.CsvText;
import java.util.EnumSet;
import java.util.Set;

/// What a row holds beside its time, and how LEAN writes it.
sealed interface RowFormat {
  /// Columns that the csv file must have, beside the time.
  Set<Column> required();

  /// Columns that it may have.
  Set<Column> optional();

  /// Checks a row and writes what follows the time in LEAN's line, each cell with a comma before
  /// it.
  ///
  /// @throws CsvImportException if a cell is not what it should be
  void put(CsvRow row, CsvText line);

  /// The format of a target's rows.
  static RowFormat of(ImportTarget target, Numbers numbers) {
    boolean trades = target.kind() == ImportKind.TRADE;
    if (target.resolution() == ImportResolution.TICK) {
      return trades ? new TradeTick(numbers) : new QuoteTick(numbers);
    }
    return trades ? new TradeBar(numbers) : new QuoteBar(numbers);
  }

  /// `open,high,low,close,volume`; a volume that the file does not have is 0.
  record TradeBar(Numbers numbers) implements RowFormat {
    private static final BarColumns PRICES =
        new BarColumns(Column.OPEN, Column.HIGH, Column.LOW, Column.CLOSE);

    @Override
    public Set<Column> required() {
      return EnumSet.range(Column.OPEN, Column.CLOSE);
    }

    @Override
    public Set<Column> optional() {
      return EnumSet.of(Column.VOLUME);
    }

    @Override
    public void put(CsvRow row, CsvText line) {
      PRICES.put(row, numbers, line);
      line.comma().put(row.has(Column.VOLUME) ? numbers.size(row.cell(Column.VOLUME)) : 0);
    }
  }

  /// `open,high,low,close,size` of the bid, then of the ask; sizes that the file does not have are
  /// 0.
  record QuoteBar(Numbers numbers) implements RowFormat {
    private static final BarColumns BID =
        new BarColumns(Column.BID_OPEN, Column.BID_HIGH, Column.BID_LOW, Column.BID_CLOSE);
    private static final BarColumns ASK =
        new BarColumns(Column.ASK_OPEN, Column.ASK_HIGH, Column.ASK_LOW, Column.ASK_CLOSE);

    @Override
    public Set<Column> required() {
      return EnumSet.range(Column.BID_OPEN, Column.ASK_CLOSE);
    }

    @Override
    public Set<Column> optional() {
      return EnumSet.of(Column.BID_SIZE, Column.ASK_SIZE);
    }

    @Override
    public void put(CsvRow row, CsvText line) {
      BID.put(row, numbers, line);
      line.comma().put(row.has(Column.BID_SIZE) ? numbers.size(row.cell(Column.BID_SIZE)) : 0);
      ASK.put(row, numbers, line);
      line.comma().put(row.has(Column.ASK_SIZE) ? numbers.size(row.cell(Column.ASK_SIZE)) : 0);
    }
  }

  /// `price,quantity,exchange,condition,suspicious`.
  record TradeTick(Numbers numbers) implements RowFormat {
    @Override
    public Set<Column> required() {
      return EnumSet.of(Column.PRICE, Column.QUANTITY);
    }

    @Override
    public Set<Column> optional() {
      return TickMarks.COLUMNS;
    }

    @Override
    public void put(CsvRow row, CsvText line) {
      line.comma().put(numbers.price(row.cell(Column.PRICE)));
      line.comma().put(numbers.size(row.cell(Column.QUANTITY)));
      TickMarks.put(row, line);
    }
  }

  /// `bid,bid size,ask,ask size,exchange,condition,suspicious`; one side may be empty or 0.
  record QuoteTick(Numbers numbers) implements RowFormat {
    @Override
    public Set<Column> required() {
      return EnumSet.of(Column.BID, Column.ASK);
    }

    @Override
    public Set<Column> optional() {
      Set<Column> columns = EnumSet.of(Column.BID_SIZE, Column.ASK_SIZE);
      columns.addAll(TickMarks.COLUMNS);
      return columns;
    }

    @Override
    public void put(CsvRow row, CsvText line) {
      long bid = numbers.optionalPrice(row.cell(Column.BID));
      long ask = numbers.optionalPrice(row.cell(Column.ASK));
      if (bid == 0 && ask == 0) {
        throw row.cell(Column.BID).expected("a bid or an ask above 0");
      }
      line.comma().put(bid).comma().put(size(row, Column.BID_SIZE));
      line.comma().put(ask).comma().put(size(row, Column.ASK_SIZE));
      TickMarks.put(row, line);
    }

    private long size(CsvRow row, Column column) {
      return row.has(column) ? numbers.optionalSize(row.cell(column)) : 0;
    }
  }
}
