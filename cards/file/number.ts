/** Days between the first day of Excel's calendar and that of computers. 1900 had no leap day; Excel thinks it had. */
const epoch = 25_569;
const days1904 = 1462;
const day = 86_400_000;

/** Whether a format shows a date or a time: its letters, without what stands between quotation marks or brackets. */
const showsTime = (format: string) =>
  /[ymdhs]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').replaceAll(/general|standaard/gi, ''));

/** A number as a sheet shows it: dates as ISO 8601, parts of a hundred with their sign, others without their noise. */
export const showNumber = (value: string, format: string, since1904: boolean): string => {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (showsTime(format)) return showTime(number + (since1904 ? days1904 : 0)) ?? value;
  // A sheet calculates in binary: 0.1 + 0.2 has 15 figures that mean something.
  const plain = (it: number) => String(Number(it.toPrecision(15)));
  if (/%/.test(format)) return `${plain(number * 100)}%`;
  const [sign] = /[€£$]/.exec(format.replaceAll(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '$1')) ?? [];
  return sign === undefined ? plain(number) : showMoney(number, sign);
};

/** Money with its sign, and cents where there are any; thousands run on, since a point between them may mean cents. */
const showMoney = (number: number, sign: string): string => {
  const cents = Math.round(Math.abs(number) * 100);
  const [minus, whole] = [number < 0 ? '-' : '', Math.floor(cents / 100)];
  const rest = cents % 100 === 0 ? '' : `${sign === '€' ? ',' : '.'}${String(cents % 100).padStart(2, '0')}`;
  return `${minus}${sign}${sign === '€' ? ' ' : ''}${whole}${rest}`;
};

const showTime = (number: number): string | undefined => {
  if (number < 0 || number > 2_958_466) return undefined;
  const days = number < 61 && number >= 1 ? number + 1 : number;
  const moment = new Date(Math.round((days - epoch) * day));
  if (Number.isNaN(moment.getTime())) return undefined;
  const [date = '', time = ''] = moment.toISOString().slice(0, 16).split('T');
  if (number < 1) return time;
  return time === '00:00' ? date : `${date} ${time}`;
};
