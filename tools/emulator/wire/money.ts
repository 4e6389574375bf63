// Amounts as people read them: "€5,000", "US$11.10", as in the published samples.

const formats = new Map<string, [whole: Intl.NumberFormat, cents: Intl.NumberFormat]>();

/** Cents are shown only when there are any. */
export function formattedMoney(amount: number, currency: string): string {
  const [whole, cents] = formatsOf(currency);
  return (Number.isInteger(amount) ? whole : cents).format(amount);
}

function formatsOf(currency: string) {
  const known = formats.get(currency);
  if (known) return known;
  // Canada's English writes the dollar of the United States as "US$".
  const format = (digits: number) =>
    new Intl.NumberFormat("en-CA", {
      style: "currency",
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const made: [Intl.NumberFormat, Intl.NumberFormat] = [format(0), format(2)];
  formats.set(currency, made);
  return made;
}
