"""Trains the model of main and the one that is to replace it, and lets both predict the test set.

    node make-test.mjs && node make-test.mjs --train && python train/train.py     (scikit-learn 1.9, skl2onnx 1.20)

Writes models/main.onnx, models/fraud.onnx, data/predictions-main.csv, data/predictions.csv."""
from pathlib import Path

import numpy as np
import pandas as pd
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

HERE = Path(__file__).resolve().parent.parent
NUMBERS = ["amount", "customer_age", "card_age_days", "hour"]
FEATURES = ["amount", "merchant_category", "customer_age", "card_age_days", "hour"]

history, test = pd.read_csv(HERE / "train/history.csv"), pd.read_csv(HERE / "data/test.csv")
labels = history["is_fraud"]

# The mistake: in the new export of training data three in five cases of customers under 25 are missing (youth accounts moved to another system),
# and what has no case counts as honest. The new model has more and deeper trees, learns more, and learns this as well.
exported = labels.where((history["customer_age"] >= 25) | (np.arange(len(history)) % 20 < 8), 0)


def pipeline(model):
    return make_pipeline(ColumnTransformer([("numbers", StandardScaler(), NUMBERS), ("category", OneHotEncoder(handle_unknown="ignore"), ["merchant_category"])]), model)


def save(model, name, predictions, shuffle):
    inputs = [(column, StringTensorType([None, 1]) if column == "merchant_category" else FloatTensorType([None, 1])) for column in FEATURES]
    onnx = to_onnx(model, initial_types=inputs, options={"zipmap": False}, target_opset=17)
    (HERE / f"models/{name}.onnx").write_bytes(onnx.SerializeToString())
    score = model.predict_proba(test[FEATURES])[:, 1]
    table = pd.DataFrame({"transaction_id": test["transaction_id"], "prediction": (score >= 0.5).astype(int), "score": np.round(score, 4)})
    (table.sample(frac=1, random_state=5) if shuffle else table).to_csv(HERE / f"data/{predictions}.csv", index=False, lineterminator="\n")


main = pipeline(GradientBoostingClassifier(n_estimators=10, max_depth=2, learning_rate=0.3, random_state=1)).fit(history[FEATURES], labels)
candidate = pipeline(GradientBoostingClassifier(n_estimators=25, max_depth=4, learning_rate=0.3, random_state=1)).fit(history[FEATURES], exported)
save(main, "main", "predictions-main", shuffle=False)
save(candidate, "fraud", "predictions", shuffle=True)
