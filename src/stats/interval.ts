/** A closed interval of the real line; an end that the data do not bound is infinite (or the end of the parameter's range). */
export interface Interval { readonly lower: number; readonly upper: number }
