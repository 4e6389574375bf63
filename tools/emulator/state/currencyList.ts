// The currencies of the account: common ones of ISO 4217, and one that the company made up.
// https://developers.pipedrive.com/docs/api/v1/Currencies

export interface Currency {
  id: number;
  code: string;
  name: string;
  decimal_points: number;
  symbol: string;
  active_flag: boolean;
  is_custom_flag: boolean;
}

type Row = readonly [code: string, name: string, symbol: string, decimals?: number];

// Pipedrive has some 150; amounts in the emulator may have any code of three letters.
const ISO: readonly Row[] = [
  ["EUR", "Euro", "€"],
  ["USD", "US Dollar", "$"],
  ["GBP", "British Pound", "£"],
  ["CHF", "Swiss Franc", "CHF"],
  ["SEK", "Swedish Krona", "kr"],
  ["NOK", "Norwegian Krone", "kr"],
  ["DKK", "Danish Krone", "kr."],
  ["PLN", "Polish Złoty", "zł"],
  ["CZK", "Czech Koruna", "Kč"],
  ["HUF", "Hungarian Forint", "Ft"],
  ["RON", "Romanian Leu", "lei"],
  ["BGN", "Bulgarian Lev", "лв"],
  ["ISK", "Icelandic Króna", "kr", 0],
  ["TRY", "Turkish Lira", "₺"],
  ["UAH", "Ukrainian Hryvnia", "₴"],
  ["CAD", "Canadian Dollar", "C$"],
  ["MXN", "Mexican Peso", "MX$"],
  ["BRL", "Brazilian Real", "R$"],
  ["ARS", "Argentine Peso", "AR$"],
  ["CLP", "Chilean Peso", "CL$", 0],
  ["AUD", "Australian Dollar", "A$"],
  ["NZD", "New Zealand Dollar", "NZ$"],
  ["JPY", "Japanese Yen", "¥", 0],
  ["CNY", "Chinese Yuan", "CN¥"],
  ["KRW", "South Korean Won", "₩", 0],
  ["INR", "Indian Rupee", "₹"],
  ["IDR", "Indonesian Rupiah", "Rp"],
  ["SGD", "Singapore Dollar", "S$"],
  ["HKD", "Hong Kong Dollar", "HK$"],
  ["ILS", "Israeli New Shekel", "₪"],
  ["AED", "United Arab Emirates Dirham", "AED"],
  ["ZAR", "South African Rand", "R"],
  ["KWD", "Kuwaiti Dinar", "KWD", 3],
];

const CUSTOM: Row = ["BIK", "Bike Points", "BIK", 0];

const CURRENCIES: readonly Currency[] = [...ISO, CUSTOM].map((row, index) => {
  const [code, name, symbol, decimal_points = 2] = row;
  const is_custom_flag = row === CUSTOM;
  return { id: index + 1, code, name, decimal_points, symbol, active_flag: true, is_custom_flag };
});

/** Those with a text in name or code, whatever the case; all of them for an empty text. */
export const currenciesWith = (term: string): Currency[] =>
  CURRENCIES.filter(({ code, name }) =>
    [code, name].some((text) => text.toLowerCase().includes(term.trim().toLowerCase())),
  );

/** The currency of that number; undefined when there is none. */
export const currencyById = (id: number): Currency | undefined =>
  CURRENCIES.find((currency) => currency.id === id);
