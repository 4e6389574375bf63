// Converting amounts between currencies, for sums over deals. The rates are fixed: Pipedrive's own
// change daily and are not published by its API.

/** Units of the currency that one euro buys. */
const PER_EURO: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1.1,
  GBP: 0.85,
  CHF: 0.95,
  SEK: 11,
  PLN: 4.3,
};

/** The amount in another currency, to the cent; a currency without a rate counts one to one. */
export function converted(amount: number, from: string, to: string): number {
  const euros = amount / (PER_EURO[from] ?? 1);
  return toCents(from === to ? amount : euros * (PER_EURO[to] ?? 1));
}

export const toCents = (amount: number): number => Math.round(amount * 100) / 100;
