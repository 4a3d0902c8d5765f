"""The same work as `plumbline bench-models`, in pandas, scikit-learn, xgboost and PyTorch.

Called by that command with a part, its scratch folder and a number of repetitions; tells figures in lines of
`peer name value`.
"""
import pathlib
import sys
import time
import zipfile

import numpy as np
import pandas as pd


def tell(name, value):
    print(f"peer {name} {value}", flush=True)


def columns(folder):
    rows = np.fromfile(folder / "bars.bin", dtype="<f8").reshape(-1, 6)
    return pd.DataFrame(rows, columns=["time", "high", "low", "amd", "volume", "nvda"])


def thirty(bars):
    """The features of adapters/training/python/features.txt, AMD for the star, in their order."""
    amd, nvda = bars["amd"], bars["nvda"]
    one = amd.pct_change()
    features = {}
    for n in (1, 2, 3, 5, 10, 15, 30):
        features[f"minus_{n}"] = amd / amd.shift(n) - nvda / nvda.shift(n)
    for n in (1, 2, 3, 5, 10, 15, 30):
        features[f"return_{n}"] = amd / amd.shift(n) - 1
    for n in (5, 10, 20, 30):
        features[f"vol_{n}"] = one.rolling(n).std()
    change = amd.diff()
    up, down = change.clip(lower=0), (-change).clip(lower=0)
    for n in (7, 14):
        rises, falls = up.rolling(n).sum(), down.rolling(n).sum()
        features[f"rsi_{n}"] = 100 * rises / (rises + falls)
    for n in (10, 20):
        features[f"momentum_{n}"] = amd / amd.rolling(n).mean() - 1
    features["zscore_20"] = (amd - amd.rolling(20).mean()) / amd.rolling(20).std()
    low, high = bars["low"].rolling(14).min(), bars["high"].rolling(14).max()
    features["position_14"] = (amd - low) / (high - low)
    features["range_14"] = ((bars["high"] - bars["low"]) / amd).rolling(14).mean()
    volume = bars["volume"]
    features["volume_20"] = (volume - volume.rolling(20).mean()) / volume.rolling(20).std()
    log = np.log(amd)
    weights = np.arange(10) - 4.5
    features["trend_10"] = sum(w * log.shift(9 - i) for i, w in enumerate(weights)) / (weights**2).sum()
    features["nvda_return_1"] = nvda / nvda.shift(1) - 1
    turn = 2 * np.pi * bars["time"] / 86_400e9
    features["time_sin"], features["time_cos"] = np.sin(turn), np.cos(turn)
    return pd.DataFrame(features)


def best(repetitions, call):
    least = 1e9
    for _ in range(repetitions):
        begin = time.process_time()
        call()
        least = min(least, time.process_time() - begin)
    return least


def features(folder, repetitions):
    bars = columns(folder)
    tell("seconds", best(repetitions, lambda: thirty(bars)))
    ours = np.fromfile(folder / "features.bin", dtype="<f8").reshape(len(bars), -1)
    theirs = thirty(bars).to_numpy()
    most = 0.0
    for f in range(ours.shape[1]):
        both = np.isfinite(ours[:, f]) & np.isfinite(theirs[:, f])
        assert both.sum() > 0.99 * len(bars), f
        most = max(most, np.abs(ours[both, f] - theirs[both, f]).max() / ours[both, f].std())
    tell("difference", f"{most:.1e}")


def timed(name, library, repetitions, one, many, count):
    one(), many()
    least = 1e9
    for _ in range(repetitions):
        times = np.empty(count)
        for i in range(count):
            begin = time.perf_counter_ns()
            one()
            times[i] = time.perf_counter_ns() - begin
        least = min(least, np.median(times) / 1e3)
    tell(f"{name}.library", library)
    tell(f"{name}.one_us", f"{least:.0f}")
    tell(f"{name}.batch_ms", f"{1e3 * best(10 * repetitions, many):.2f}")


def predictions(folder, repetitions):
    import sklearn
    import torch
    import xgboost
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import roc_auc_score
    from sklearn.neural_network import MLPClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    from train_deep import STEPS, LstmAttention, Probabilities, Scaled

    torch.set_num_threads(1)
    rows = np.fromfile(folder / "samples.bin", dtype="<f8").reshape(-1, 31)
    x, y = rows[:, :-1].astype(np.float32), rows[:, -1].astype(int)
    fit, unseen = slice(0, 40_000), slice(40_000, None)
    row, batch = x[:1], x[:500]

    logistic = make_pipeline(StandardScaler(), LogisticRegression(max_iter=500)).fit(x[fit], y[fit])
    tell("logistic.auc", f"{roc_auc_score(y[unseen], logistic.predict_proba(x[unseen])[:, 1]):.4f}")
    learn = f"scikit-learn {sklearn.__version__}"
    timed("logistic", learn, repetitions, lambda: logistic.predict_proba(row), lambda: logistic.predict_proba(batch), 2000)

    trees = xgboost.XGBClassifier(n_estimators=100, max_depth=6, learning_rate=0.05, subsample=0.8, n_jobs=1)
    trees.fit(x[fit], y[fit])
    tell("trees.auc", f"{roc_auc_score(y[unseen], trees.predict_proba(x[unseen])[:, 1]):.4f}")
    booster = trees.get_booster()
    timed(
        "trees",
        f"xgboost {xgboost.__version__}",
        repetitions,
        lambda: booster.inplace_predict(row),
        lambda: booster.inplace_predict(batch),
        2000,
    )

    mlp = make_pipeline(StandardScaler(), MLPClassifier((32, 32), max_iter=2)).fit(x[:5000], y[:5000] + 2 * (x[:5000, 0] > 0))
    timed("mlp", learn, repetitions, lambda: mlp.predict_proba(row), lambda: mlp.predict_proba(batch), 2000)

    lstm = Probabilities(LstmAttention(Scaled(x), x.shape[1])).eval()
    one = torch.tensor(x[:STEPS]).unsqueeze(0)
    many = torch.tensor(np.stack([x[i : i + STEPS] for i in range(500)]))
    with torch.inference_mode():
        timed("lstm", f"PyTorch {torch.__version__}", repetitions, lambda: lstm(one), lambda: lstm(many), 200)


def zips(folder, ticker):
    names = ["ms", "open", "high", "low", "close", "volume"]
    days = []
    for file in sorted((folder / "learning/equity/usa/minute" / ticker).glob("*_trade.zip")):
        with zipfile.ZipFile(file) as archive, archive.open(archive.namelist()[0]) as text:
            day = pd.read_csv(text, header=None, names=names)
        day["day"] = file.name[:8]
        days.append(day)
    return pd.concat(days, ignore_index=True)


def backtest(folder, _):
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    begin = time.perf_counter()
    amd, nvda = zips(folder, "amd"), zips(folder, "nvda")
    read = time.perf_counter()
    a, n = amd["close"] / 1e4, nvda["close"] / 1e4
    change = a.diff()
    up, down = change.clip(lower=0).rolling(7).sum(), (-change).clip(lower=0).rolling(7).sum()
    turn = 2 * np.pi * (amd["ms"] + 60_000) / 86_400e3
    six = pd.DataFrame(
        {
            "minus_1": a / a.shift(1) - n / n.shift(1),
            "minus_5": a / a.shift(5) - n / n.shift(5),
            "vol": a.pct_change().rolling(10).std(),
            "rsi": 100 * up / (up + down),
            "sin": np.sin(turn),
            "cos": np.cos(turn),
        }
    )
    # fitted to the first 60 days, asked about all others; fitting is not timed
    made = time.perf_counter()
    rise = (a.shift(-4) > a.shift(-1)).astype(int)
    first = slice(10, 60 * 390)
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(six[first], rise[first])
    fitted = time.perf_counter()
    likely = np.zeros(len(six), dtype=bool)
    likely[10:] = model.predict_proba(six[10:])[:, 1] > 0.56
    close, cash, shares, trades, value = a.to_numpy(), 100_000.0, 0, 0, 0.0
    wanted = likely[:-1]
    for i in range(61 * 390, len(close)):
        price = close[i]
        if wanted[i - 1] and shares == 0:
            shares = int(0.25 * cash / price)
            cash -= shares * price * 1.0001 + max(1.0, 0.005 * shares)
            trades += 1
        elif not wanted[i - 1] and shares > 0:
            cash += shares * price * 0.9999 - max(1.0, 0.005 * shares)
            shares = 0
            trades += 1
        value = cash + shares * price
    end = time.perf_counter()
    tell("seconds", f"{end - begin - (fitted - made):.2f}")
    tell("read_seconds", f"{read - begin:.2f}")
    tell("trades", trades)
    tell("value", f"{value:.0f}")


if __name__ == "__main__":
    {"features": features, "predictions": predictions, "backtest": backtest}[sys.argv[1]](
        pathlib.Path(sys.argv[2]), int(sys.argv[3])
    )
