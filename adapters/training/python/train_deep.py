"""Fits the deep models on exported features and writes them as ONNX with their cards.

Labels: the return over the three minutes that follow the minute in which an order is filled; more than LEAST_MOVE up is
"buy", as much down is "sell", the rest "hold". Weights, drawings and the order of the samples follow from the seed.
"""
import argparse
import hashlib
import pathlib

import numpy as np
import onnx
import torch
from torch import nn

STEPS = 60
DELAY = 1
HORIZON = 3
LEAST_MOVE = 0.0015
OUTPUTS = ["sell", "hold", "buy"]
PROBES = 10_000
MASK = (1 << 64) - 1


class Scaled(nn.Module):
    """Scales features by what the training rows were like."""

    def __init__(self, rows):
        super().__init__()
        self.register_buffer("mean", torch.tensor(rows.mean(axis=0), dtype=torch.float32))
        self.register_buffer("deviation", torch.tensor(np.maximum(rows.std(axis=0), 1e-9), dtype=torch.float32))

    def forward(self, x):
        return torch.clamp((x - self.mean) / self.deviation, -8.0, 8.0)


class Mlp(nn.Module):
    def __init__(self, scaled, width):
        super().__init__()
        self.layers = nn.Sequential(
            scaled, nn.Linear(width, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, len(OUTPUTS))
        )

    def forward(self, x):
        return self.layers(x)


class LstmAttention(nn.Module):
    """An LSTM whose states are weighted by how much they matter."""

    def __init__(self, scaled, width, hidden=32):
        super().__init__()
        self.scaled = scaled
        self.lstm = nn.LSTM(width, hidden, batch_first=True)
        self.key = nn.Linear(hidden, hidden)
        self.score = nn.Linear(hidden, 1, bias=False)
        self.out = nn.Linear(2 * hidden, len(OUTPUTS))

    def forward(self, x):
        states, _ = self.lstm(self.scaled(x))
        weights = torch.softmax(self.score(torch.tanh(self.key(states))), dim=1)
        return self.out(torch.cat([(weights * states).sum(dim=1), states[:, -1]], dim=1))


class Gate(nn.Module):
    """A gated residual: a dense step that may be skipped."""

    def __init__(self, width):
        super().__init__()
        self.first = nn.Linear(width, width)
        self.second = nn.Linear(width, 2 * width)
        self.norm = nn.LayerNorm(width)

    def forward(self, x):
        value, gate = self.second(nn.functional.elu(self.first(x))).chunk(2, dim=-1)
        return self.norm(x + value * torch.sigmoid(gate))


class TemporalFusion(nn.Module):
    """Selects variables, reads them in order, and looks back with attention (after Lim et al. 2021, made small)."""

    def __init__(self, scaled, width, hidden=16):
        super().__init__()
        self.scaled = scaled
        self.select = nn.Linear(width, width)
        self.embed = nn.Linear(width, hidden)
        self.lstm = nn.LSTM(hidden, hidden, batch_first=True)
        self.gate = Gate(hidden)
        self.query = nn.Linear(hidden, hidden)
        self.keys = nn.Linear(hidden, hidden)
        self.values = nn.Linear(hidden, hidden)
        self.after = Gate(hidden)
        self.out = nn.Linear(hidden, len(OUTPUTS))

    def forward(self, x):
        rows = self.scaled(x)
        chosen = rows * torch.softmax(self.select(rows), dim=-1) * rows.shape[-1]
        states, _ = self.lstm(self.embed(chosen))
        states = self.gate(states)
        query = self.query(states[:, -1]).unsqueeze(1)
        weights = torch.softmax((query * self.keys(states)).sum(dim=-1) / states.shape[-1] ** 0.5, dim=1)
        context = (weights.unsqueeze(-1) * self.values(states)).sum(dim=1)
        return self.out(self.after(context + states[:, -1]))


class Probabilities(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, features):
        return torch.softmax(self.model(features), dim=1)


def probes(width, seed=2463534242):
    """Rows drawn by xorshift64*, the same in Java: numbers from -2 to 2."""
    state = (seed * 0x9E3779B97F4A7C15 + 1) & MASK
    values = np.empty(PROBES * width, dtype=np.float32)
    for i in range(values.size):
        state ^= state >> 12
        state ^= (state << 25) & MASK
        state ^= state >> 27
        draw = ((state * 2685821657736338717) & MASK) >> 33
        values[i] = np.float32((draw % 4001 - 2000) / 1000.0)
    return values.reshape(PROBES, width)


def samples(folder):
    """Rows, answers and days of one asset."""
    rows = np.load(folder / "features.npy")
    close = np.load(folder / "closes.npy")[:, 0]
    day = np.load(folder / "ends.npy") // 86_400_000_000_000
    answers = np.full(len(rows), -1)
    ahead = DELAY + HORIZON
    change = close[ahead:] / close[DELAY:-HORIZON] - 1
    known = (day[ahead:] == day[:-ahead]) & np.isfinite(change)
    told = np.where(change > LEAST_MOVE, 2, np.where(change < -LEAST_MOVE, 0, 1))
    answers[:-ahead] = np.where(known, told, -1)
    return rows, answers, day


def ends_of_sequences(rows, answers, wanted):
    finite = np.isfinite(rows).all(axis=1)
    complete = np.convolve(finite, np.ones(STEPS), "full")[: len(rows)] == STEPS
    return np.flatnonzero(complete & (answers >= 0) & wanted)


def batches(assets, picks, sequence, size, generator=None):
    index = np.array([(a, e) for a, ends in enumerate(picks) for e in ends])
    if generator is not None:
        index = index[torch.randperm(len(index), generator=generator).numpy()]
    for at in range(0, len(index), size):
        part = index[at : at + size]
        if sequence:
            x = np.stack([assets[a][0][e - STEPS + 1 : e + 1] for a, e in part])
        else:
            x = np.stack([assets[a][0][e] for a, e in part])
        yield torch.tensor(x), torch.tensor([assets[a][1][e] for a, e in part])


def fit(model, assets, picks, sequence, epochs, most, generator):
    optimiser = torch.optim.Adam(model.parameters(), lr=2e-3)
    loss = nn.CrossEntropyLoss()
    for epoch in range(epochs):
        model.train()
        seen, total = 0, 0.0
        for x, y in batches(assets, picks, sequence, 256, generator):
            optimiser.zero_grad()
            value = loss(model(x), y)
            value.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            seen += len(y)
            total += value.item() * len(y)
            if seen >= most:
                break
        print(f"  epoch {epoch + 1}: loss {total / seen:.4f} over {seen} samples", flush=True)


def figures(model, assets, picks, sequence):
    model.eval()
    right, loss, count = 0, 0.0, 0
    with torch.no_grad():
        for x, y in batches(assets, picks, sequence, 1024):
            scores = model(x)
            loss += nn.functional.cross_entropy(scores, y, reduction="sum").item()
            right += (scores.argmax(dim=1) == y).sum().item()
            count += len(y)
            if count >= 30_000:
                break
    return {"rows": count, "accuracy": right / count, "log_loss": loss / count}


def write(model, name, family, sequence, card, out):
    whole = Probabilities(model).eval()
    width = len(card["plumbline.features"].split(","))
    shape = (2, STEPS, width) if sequence else (2, width)
    file = out / f"{name}.onnx"
    torch.onnx.export(
        whole,
        (torch.zeros(shape),),
        str(file),
        input_names=["features"],
        output_names=["probabilities"],
        dynamic_shapes=({0: torch.export.Dim("rows")},),
        dynamo=True,
        external_data=False,
        verbose=False,
    )
    proto = onnx.load(str(file))
    del proto.metadata_props[:]
    for key, text in card.items():
        entry = proto.metadata_props.add()
        entry.key, entry.value = key, text
    for node in proto.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    onnx.save(proto, str(file))
    rows = probes(width)
    if sequence:
        # sequence i is rows i .. i + 59 of the probes, beginning again at their end
        inputs = lambda at, to: torch.tensor(rows[(np.arange(at, to)[:, None] + np.arange(STEPS)) % PROBES])
    else:
        inputs = lambda at, to: torch.tensor(rows[at:to])
    scores = []
    with torch.no_grad():
        for at in range(0, PROBES, 500):
            scores.append(whole(inputs(at, at + 500)).numpy())
    np.save(out / f"{name}.scores.npy", np.concatenate(scores))
    print(f"{file}: {file.stat().st_size} bytes, operators {sorted({n.op_type for n in proto.graph.node})}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--features", required=True, help="folder with one folder of exported features an asset")
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--most", type=int, default=30_000, help="samples an epoch")
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    torch.set_num_threads(1)
    generator = torch.Generator().manual_seed(given.seed)
    out = pathlib.Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    folders = sorted(p for p in pathlib.Path(given.features).iterdir() if p.is_dir())
    assets = [samples(folder) for folder in folders]
    names = (folders[0] / "features.txt").read_text().split()
    first = (folders[0] / "instruments.txt").read_text().split()[0]
    names = [name.replace(first, "*", 1) if name.startswith(first) else name for name in names]
    days = np.unique(assets[0][2])
    split = days[int(len(days) * 0.7)]
    train = [ends_of_sequences(r, a, d < split) for r, a, d in assets]
    test = [ends_of_sequences(r, a, d > split) for r, a, d in assets]
    fitted_to = np.concatenate([r[e] for (r, _, _), e in zip(assets, train)])
    digest = hashlib.sha256(fitted_to.tobytes()).hexdigest()[:16]
    day = lambda d: str(np.datetime64(int(d), "D"))
    kinds = [("mlp", Mlp, False), ("lstm-attention", LstmAttention, True), ("temporal-fusion", TemporalFusion, True)]
    for name, kind, sequence in kinds:
        print(name, flush=True)
        model = kind(Scaled(fitted_to), len(names))
        fit(model, assets, train, sequence, given.epochs, given.most, generator)
        card = {
            "plumbline.name": "BuySellHold",
            "plumbline.family": name,
            "plumbline.instruments": "*,NVDA",
            "plumbline.features": ",".join(names),
            "plumbline.steps": str(STEPS if sequence else 1),
            "plumbline.outputs": ",".join(OUTPUTS),
            "plumbline.trained_from": day(days[0]),
            "plumbline.trained_to": day(split - 1),
            "plumbline.data_hash": digest,
            "plumbline.seed": str(given.seed),
        }
        card |= {f"plumbline.metric.{k}": repr(float(v)) for k, v in figures(model, assets, test, sequence).items()}
        print(" ", {k: v for k, v in card.items() if "metric" in k}, flush=True)
        write(model, name, name, sequence, card, out)


if __name__ == "__main__":
    main()
