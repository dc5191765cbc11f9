// Who reviewed the content and when, as the words of a text.
import { lastReviewed, reviewedBy } from '../content/generated/review.js';

/** A day of the content. It is the same day everywhere, whatever the clock of the reader says. */
export const dayText = (iso: string, locale: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** The values of {reviewer} and {date} in the sentence of a clinical review. */
export const reviewSlots = (locale: string): Record<string, string> => ({
  reviewer: reviewedBy.map(({ name, credentials }) => `${name}, ${credentials}`).join('; '),
  date: lastReviewed ? dayText(lastReviewed, locale) : '',
});
