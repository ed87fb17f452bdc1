/** What the rows say about one number: enough to give its value, its interval and the chance of what is claimed about it. Plain data. */

import type { Bootstrap } from '../stats/bootstrap.js'
import type { PairedAuc } from '../stats/paired-delong.js'
import type { PairedTable } from '../stats/paired-table.js'
import type { SkewedMoments } from '../stats/skewed-mean.js'

/** The number does not exist: a recall without positives, an area without negatives. Never 0. */
export interface Undefined { readonly kind: 'undefined'; readonly why: string }

/** A share of cases. With weights, counts are scaled to Kish's effective number. `f1`: the number is F1, which is 2J / (1 + J) of the share J of
 *  true positives among all rows that are positive or predicted so. */
export interface Proportion { readonly kind: 'proportion'; readonly successes: number; readonly trials: number; readonly transform?: 'f1' }

/** An area under the ROC curve with DeLong's variance. */
export interface Area { readonly kind: 'area'; readonly value: number; readonly variance: number; readonly positives: number; readonly negatives: number }

/** A mean over rows. `root`: the number is the root of the mean, which is one of squares. */
export interface Mean { readonly kind: 'mean'; readonly moments: SkewedMoments; readonly transform?: 'root' }

/** A weighted sum of shares of different cases, such as the mean of the recalls of all classes. A difference of two models on the same cases is one of
 *  the pairs. */
export interface ShareSum { readonly kind: 'sum'; readonly parts: readonly { readonly weight: number; readonly of: Proportion | PairedDifference }[] }

/** A number whose distribution was drawn, or taken from the order of the rows. @property cases rows whose order it is taken from
 *  @property drawn with the interval of the level that the measurement was asked for
 *  @property careful what a little more of what was not seen would give, with its error: in small slices what was not drawn is not impossible */
export interface Replicated { readonly kind: 'replicates'; readonly value: number; readonly drawn: Bootstrap; readonly cases?: number; readonly careful?: { readonly value: number; readonly error: number } }

/** A number that is about normal around its true value. @property degrees of freedom of the error; none is as good as infinitely many
 *  @property cases it is computed from, where that is not the degrees of freedom and one
 *  @property share it lies between 0 and 1, and so does its interval */
export interface Normal { readonly kind: 'normal'; readonly value: number; readonly error: number; readonly degrees?: number; readonly cases?: number; readonly share?: true }

/** Difference of the areas of two models on the same rows, first - second. */
export interface AreaDifference { readonly kind: 'areas'; readonly paired: PairedAuc }

/** Difference of two shares of the same cases, first - second. */
export interface PairedDifference { readonly kind: 'paired'; readonly table: PairedTable }

/** Difference of two shares of different cases, first - second; or their ratio, first / second. */
export interface TwoProportions { readonly kind: 'difference' | 'ratio'; readonly first: Proportion; readonly second: Proportion }

/** Difference of the means of different rows, first - second. */
export interface TwoMeans { readonly kind: 'means'; readonly first: SkewedMoments; readonly second: SkewedMoments }

export type Evidence = Undefined | Proportion | Area | Mean | ShareSum | Replicated | Normal | AreaDifference | PairedDifference | TwoProportions | TwoMeans
