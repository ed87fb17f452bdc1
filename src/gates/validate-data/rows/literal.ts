/** A pattern that matches one text and nothing else. */
export const literal = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&')
