"""Fairlearn's MetricFrame: seven metrics by group, without intervals. frame.py FILE GROUP"""
import sys
import pandas as pd
from fairlearn.metrics import MetricFrame, false_positive_rate, selection_rate
from sklearn.metrics import accuracy_score, f1_score, precision_score, recall_score, roc_auc_score

data = pd.read_parquet(sys.argv[1])
labels = MetricFrame(metrics={"accuracy": accuracy_score, "precision": precision_score, "recall": recall_score, "fpr": false_positive_rate, "selection_rate": selection_rate, "f1": f1_score},
                     y_true=data.y, y_pred=data.pred, sensitive_features=data[sys.argv[2]])
areas = MetricFrame(metrics={"roc_auc": roc_auc_score}, y_true=data.y, y_pred=data.score, sensitive_features=data[sys.argv[2]])
print(len(labels.by_group), float(areas.overall["roc_auc"]))
