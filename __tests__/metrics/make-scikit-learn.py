"""Values of scikit-learn for scikit-learn.json. Run it with scikit-learn 1.9.1: python make-scikit-learn.py > scikit-learn.json"""
import json
import numpy as np
import sklearn
from sklearn import metrics as m

rng = np.random.default_rng(20261125)
out = {'scikit-learn': sklearn.__version__, 'cases': []}
r = lambda values, digits=4: [round(float(v), digits) for v in values]


def case(data, weighted, spec, value):
    out['cases'].append({'data': data, 'weighted': weighted, 'spec': spec, 'value': None if value is None or np.isnan(value) else float(value)})


# Two classes, with ties among the scores.
n = 60
y = (rng.random(n) < .4).astype(int)
s = np.round(np.clip(.5 * y * rng.random(n) + .6 * rng.random(n), 0, 1), 2)
p = (s >= .5).astype(int)
w = np.array(r(rng.gamma(2, 1, n), 2))
out['binary'] = {'labels': y.tolist(), 'predicted': p.tolist(), 'scores': r(s, 2), 'weights': w.tolist()}
for weighted in (False, True):
    sw = w if weighted else None
    n1 = lambda **k: dict(sample_weight=sw, **k)
    for of in (1, 0):
        more = {} if of == 1 else {'class': 'no'}
        case('binary', weighted, {'metric': 'precision', **more}, m.precision_score(y, p, pos_label=of, **n1()))
        case('binary', weighted, {'metric': 'recall', **more}, m.recall_score(y, p, pos_label=of, **n1()))
        case('binary', weighted, {'metric': 'specificity', **more}, m.recall_score(y, p, pos_label=1 - of, **n1()))
        case('binary', weighted, {'metric': 'fpr', **more}, 1 - m.recall_score(y, p, pos_label=1 - of, **n1()))
        case('binary', weighted, {'metric': 'fnr', **more}, 1 - m.recall_score(y, p, pos_label=of, **n1()))
        case('binary', weighted, {'metric': 'npv', **more}, m.precision_score(y, p, pos_label=1 - of, **n1()))
        case('binary', weighted, {'metric': 'f1', **more}, m.f1_score(y, p, pos_label=of, **n1()))
        for beta in (.5, 2):
            case('binary', weighted, {'metric': 'f_beta', 'beta': beta, **more}, m.fbeta_score(y, p, beta=beta, pos_label=of, **n1()))
        case('binary', weighted, {'metric': 'selection_rate', **more}, np.average(p == of, weights=sw))
        score = s if of == 1 else 1 - s
        case('binary', weighted, {'metric': 'roc_auc', **more}, m.roc_auc_score(y == of, score, **n1()))
        case('binary', weighted, {'metric': 'average_precision', **more}, m.average_precision_score(y == of, score, **n1()))
    case('binary', weighted, {'metric': 'accuracy'}, m.accuracy_score(y, p, **n1()))
    case('binary', weighted, {'metric': 'balanced_accuracy'}, m.balanced_accuracy_score(y, p, **n1()))
    case('binary', weighted, {'metric': 'mcc'}, m.matthews_corrcoef(y, p, **n1()))
    case('binary', weighted, {'metric': 'log_loss'}, m.log_loss(y, np.clip(s, 0, 1), **n1()))
    case('binary', weighted, {'metric': 'brier'}, m.brier_score_loss(y, s, **n1()))
    # scikit-learn has no ECE: ten bins of equal width, (a, b], each by the weight of its rows.
    bins = np.clip(np.ceil(s * 10).astype(int) - 1, 0, 9)
    left = np.clip(np.floor(s * 10 + 1e-9).astype(int), 0, 9)
    weights = w if weighted else np.ones(n)
    ece = lambda b: sum(abs(np.sum(weights[b == k] * (s[b == k] - y[b == k]))) for k in range(10)) / weights.sum()
    case('binary', weighted, {'metric': 'ece'}, ece(left))

# Four classes.
n, k = 90, 4
y = rng.choice(k, n, p=[.45, .3, .2, .05])
logits = rng.normal(0, 1.2, (n, k))
logits[np.arange(n), y] += 1.3
P = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
P = np.round(P, 3)
P[:, -1] = np.round(1 - P[:, :-1].sum(1), 3)
P = np.clip(P, 0, 1)
p = P.argmax(1)
w = np.array(r(rng.gamma(2, 1, n), 2))
out['multiclass'] = {'labels': y.tolist(), 'predicted': p.tolist(), 'scores': P.tolist(), 'weights': w.tolist()}
for weighted in (False, True):
    sw = w if weighted else None
    for average in ('macro', 'weighted'):
        key = {'average': average}
        case('multiclass', weighted, {'metric': 'precision', **key}, m.precision_score(y, p, average=average, sample_weight=sw, zero_division=0))
        case('multiclass', weighted, {'metric': 'recall', **key}, m.recall_score(y, p, average=average, sample_weight=sw))
        case('multiclass', weighted, {'metric': 'f1', **key}, m.f1_score(y, p, average=average, sample_weight=sw))
        case('multiclass', weighted, {'metric': 'f_beta', 'beta': 2, **key}, m.fbeta_score(y, p, beta=2, average=average, sample_weight=sw))
        case('multiclass', weighted, {'metric': 'roc_auc', **key}, m.roc_auc_score(y, P / P.sum(1, keepdims=True), average=average, multi_class='ovr', sample_weight=sw))
    for of in range(k):
        key = {'class': f'c{of}'}
        case('multiclass', weighted, {'metric': 'precision', **key}, m.precision_score(y == of, p == of, sample_weight=sw, zero_division=0))
        case('multiclass', weighted, {'metric': 'recall', **key}, m.recall_score(y == of, p == of, sample_weight=sw))
        case('multiclass', weighted, {'metric': 'f1', **key}, m.f1_score(y == of, p == of, sample_weight=sw))
        case('multiclass', weighted, {'metric': 'roc_auc', **key}, m.roc_auc_score(y == of, P[:, of], sample_weight=sw))
        case('multiclass', weighted, {'metric': 'average_precision', **key}, m.average_precision_score(y == of, P[:, of], sample_weight=sw))
    case('multiclass', weighted, {'metric': 'accuracy'}, m.accuracy_score(y, p, sample_weight=sw))
    case('multiclass', weighted, {'metric': 'balanced_accuracy'}, m.balanced_accuracy_score(y, p, sample_weight=sw))
    case('multiclass', weighted, {'metric': 'mcc'}, m.matthews_corrcoef(y, p, sample_weight=sw))
    case('multiclass', weighted, {'metric': 'log_loss'}, np.average(-np.log(np.maximum(P[np.arange(n), y], np.finfo(float).eps)), weights=sw))
    case('multiclass', weighted, {'metric': 'brier'}, np.average(((P - np.eye(k)[y]) ** 2).sum(1), weights=sw))

# A slice in which class 3 is predicted and never true, and class 2 is true and never predicted.
y3, p3 = [0, 0, 0, 1, 1, 2, 2, 0], [0, 0, 1, 1, 3, 0, 1, 3]
out['gaps'] = {'labels': y3, 'predicted': p3}
for average in ('macro', 'weighted'):
    case('gaps', False, {'metric': 'precision', 'average': average}, m.precision_score(y3, p3, average=average, zero_division=0))
    case('gaps', False, {'metric': 'f1', 'average': average}, m.f1_score(y3, p3, average=average, zero_division=0))
case('gaps', False, {'metric': 'balanced_accuracy'}, m.balanced_accuracy_score(y3, p3))
case('gaps', False, {'metric': 'mcc'}, m.matthews_corrcoef(y3, p3))

# Numbers, two labels of 0 among them.
n = 40
y = np.array(r(rng.gamma(2, 10, n), 2))
y[:2] = 0
p = np.array(r(y + rng.normal(1, 4, n), 2))
w = np.array(r(rng.gamma(2, 1, n), 2))
out['regression'] = {'labels': y.tolist(), 'predicted': p.tolist(), 'weights': w.tolist()}
for weighted in (False, True):
    sw = w if weighted else None
    case('regression', weighted, {'metric': 'mae'}, m.mean_absolute_error(y, p, sample_weight=sw))
    case('regression', weighted, {'metric': 'mse'}, m.mean_squared_error(y, p, sample_weight=sw))
    case('regression', weighted, {'metric': 'rmse'}, m.root_mean_squared_error(y, p, sample_weight=sw))
    case('regression', weighted, {'metric': 'r2'}, m.r2_score(y, p, sample_weight=sw))
    case('regression', weighted, {'metric': 'mape'}, m.mean_absolute_percentage_error(y, p, sample_weight=sw))
    case('regression', weighted, {'metric': 'bias'}, np.average(p - y, weights=sw))
    for q in (.1, .5, .9):
        case('regression', weighted, {'metric': 'pinball', 'quantile': q}, m.mean_pinball_loss(y, p, alpha=q, sample_weight=sw))
    case('regression', weighted, {'metric': 'median_ae'}, m.median_absolute_error(y, p, sample_weight=sw))
print(json.dumps(out))
