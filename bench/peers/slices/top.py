"""SliceLine of the package sliceline (numba): top.py FILE CONDITIONS; the columns error and those that start with f, or those of Adult in ten parts."""
import sys
import pandas as pd
from sliceline import Slicefinder

data = pd.read_parquet(sys.argv[1])
errors = data.pop("error")
data = data.drop(columns=[name for name in ("id", "label", "score", "prediction", "zero") if name in data])
for name in data.columns:
    if pd.api.types.is_numeric_dtype(data[name]) and data[name].nunique() > 10:
        data[name] = pd.cut(data[name], 10, labels=False)
finder = Slicefinder(alpha=0.95, k=10, max_l=int(sys.argv[2]), min_sup=len(data) // 100)
finder.fit(data.astype(str), errors)
print(finder.top_slices_[:3])
