/** The largest variance that an area under the ROC curve (a Mann–Whitney statistic) can have: that of a proportion of min(positives, negatives) trials.
 *  @see Birnbaum & Klose (1957), Annals of Mathematical Statistics 28:933–945 */
export const birnbaum = (auc: number, positives: number, negatives: number): number => (auc * (1 - auc)) / Math.min(positives, negatives)
