export const id = 4510;
export const ids = [4510];
export const modules = {

4510:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  KM: () => (bootTimeNeedles),
  ed: () => (isoWeek),
  tT: () => (shortDayNeedles),
  vb: () => (dayOfYear)
});
var _calendar_js__2 = __webpack_require__(20857);
var _clock_js__0 = __webpack_require__(57921);
var _days_js__1 = __webpack_require__(77552);
var _needle_js__3 = __webpack_require__(34828);




const beside = 40;
function shortDayNeedles(day, clock) {
	return [
		...monthAndDay(day, clock),
		...twoDigitYear(day, clock),
		...ofTheYear(day, clock),
		...julianDay(day, clock),
	];
}
function monthAndDay({ month, day, ...rest }, clock) {
	const short = (_calendar_js__2.x3[month - 1] ?? "").slice(0, 3);
	const midnight = (0,_calendar_js__2.YV)({ month, day, ...rest });
	const date = `${short} ${String(day).padStart(2)} `;
	return hoursOf(midnight, clock).map((hour) => {
		const bytes = Buffer.from(`${date}${hour}:`);
		const lengthAt = (all, at) => {
			if ((0,_needle_js__3.D$)(all[at - 1]))
				return undefined;
			const after = latin(all, at + date.length - 1, at + beside);
			if (otherYear.test(after))
				return undefined;
			const fit = (0,_clock_js__0.ZQ)({ before: "", after }, midnight, clock);
			return fit.kind === "time" ? date.length + 5 : undefined;
		};
		return { ...certain, bytes, format: "month, day and time of day", lengthAt };
	});
}
function hoursOf(midnight, { window, offsets }) {
	const all = Array.from({ length: 24 }, (_, hour) => hour);
	return all
		.filter((hour) => offsets.some((offset) => (0,_clock_js__0.D)(window, midnight + hour * 3600 - offset, 3600)))
		.map(_calendar_js__2.l4);
}
const otherYear = /^ \d\d:\d\d(?::\d\d)?(?: [A-Z]{1,5})? \d{4}(?!\d)/;
const certain = { kind: "time", weight: "trace", strength: "certain" };
function twoDigitYear({ year, month, day }, clock) {
	const midnight = (0,_calendar_js__2.YV)({ year, month, day });
	const date = `${(0,_calendar_js__2.l4)(year % 100)}${(0,_calendar_js__2.l4)(month)}${(0,_calendar_js__2.l4)(day)}`;
	const format = "time with a year of two digits";
	return ["", "-", "_"].flatMap((gap) => hoursOf(midnight, clock).map((hour) => {
		const from = date.length + gap.length;
		const lengthAt = (all, at) => {
			if ((0,_needle_js__3.yp)(all[at - 1]))
				return undefined;
			const digits = (0,_needle_js__3.md)(all, at + from, 7);
			if (digits !== 4 && digits !== 6)
				return undefined;
			const text = latin(all, at + from, at + from + digits);
			return (0,_clock_js__0.pj)(text, midnight, clock).kind === "time" ? from + digits : undefined;
		};
		return { ...certain, bytes: Buffer.from(`${date}${gap}${hour}`), format, lengthAt };
	}));
}
function ofTheYear(day, clock) {
	const { year, week } = isoWeek(day);
	return [
		(0,_days_js__1.d)({
			text: `${day.year}-${String(dayOfYear(day)).padStart(3, "0")}`,
			format: "day of the year",
			day,
			clock,
		}),
		(0,_days_js__1.d)({ text: `${year}-W${(0,_calendar_js__2.l4)(week)}`, format: "ISO 8601 week", day, clock }),
	];
}
function dayOfYear(day) {
	return ((0,_calendar_js__2.YV)(day) - (0,_calendar_js__2.YV)({ year: day.year, month: 1, day: 1 })) / 86_400 + 1;
}
function isoWeek(day) {
	const midnight = (0,_calendar_js__2.YV)(day);
	const weekday = (new Date(midnight * 1000).getUTCDay() + 6) % 7;
	const year = new Date((midnight + (3 - weekday) * 86_400) * 1000).getUTCFullYear();
	const fourth = (0,_calendar_js__2.YV)({ year, month: 1, day: 4 });
	const first = fourth - ((new Date(fourth * 1000).getUTCDay() + 6) % 7) * 86_400;
	return { year, week: Math.floor((midnight - first) / (7 * 86_400)) + 1 };
}
const julianEpoch = 2_440_587.5;
function julianDay(day, clock) {
	const noon = Math.round((0,_calendar_js__2.YV)(day) / 86_400 + julianEpoch + 0.5);
	return [noon - 1, noon].map((number) => {
		const bytes = Buffer.from(`${number}.`);
		const lengthAt = (all, at) => {
			if ((0,_needle_js__3.yp)(all[at - 1]))
				return undefined;
			let digits = 0;
			while (digits < 12 && (0,_needle_js__3.yp)(all[at + bytes.length + digits]))
				digits += 1;
			if (digits < 3)
				return undefined;
			const value = Number(latin(all, at, at + bytes.length + digits));
			const seconds = (value - julianEpoch) * 86_400;
			const slack = 86_400 / 10 ** digits + 1;
			const { first, last } = clock.window;
			const isOwn = seconds >= first - slack && seconds <= last + slack;
			return isOwn ? bytes.length + digits : undefined;
		};
		return { ...certain, bytes, format: "Julian day", lengthAt };
	});
}
function bootTimeNeedles(bootedAt, zones) {
	const texts = [-1, 0, 1].flatMap((more) => {
		const seconds = Math.floor(bootedAt) + more;
		const local = zones.map((zone) => {
			const at = new Date((seconds + (0,_calendar_js__2.b4)(seconds, zone)) * 1000);
			return at.toISOString().slice(0, 16).replace("T", " ");
		});
		return [String(seconds), ...local];
	});
	return [...new Set(texts)].map((text) => {
		const bytes = Buffer.from(text);
		const lengthAt = (all, at) => (0,_needle_js__3.yp)(all[at - 1]) || (0,_needle_js__3.yp)(all[at + bytes.length]) ? undefined : bytes.length;
		const format = "time at which the machine was started";
		return { kind: "boot", weight: "trace", strength: "certain", bytes, format, lengthAt };
	});
}
function latin(bytes, from, to) {
	return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}


}),

13981:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  AK: () => (epochNeedles),
  Ou: () => (windowOf),
  UO: () => (isWithin)
});
var _needle_js__0 = __webpack_require__(34828);

const longestWindow = 86_400;
const kind = { kind: "epoch", weight: "trace", strength: "certain" };
function windowOf(facts) {
	const first = Math.floor(facts.startedAt);
	return { first, last: Math.min(Math.ceil(facts.endedAt), first + longestWindow) };
}
function isWithin({ first, last }, seconds) {
	return seconds >= first && seconds <= last;
}
const units = new Map([
	[10, "seconds"],
	[13, "milliseconds"],
	[16, "microseconds"],
	[19, "nanoseconds"],
]);
function epochNeedles(window) {
	return [...decimal(window), ...octal(window), ...hexadecimal(window), ...counted(window)];
}
const counts = [
	{ format: "minutes since 1970", inSecond: 1 / 60, before: 0 },
	{ format: "seconds since 1900, as NTP counts them", inSecond: 1, before: 2_208_988_800 },
	{ format: "seconds since 1904, as HFS counts them", inSecond: 1, before: 2_082_844_800 },
	{ format: "a Windows FILETIME", inSecond: 10_000_000, before: 11_644_473_600 },
	{ format: "ticks of .NET", inSecond: 10_000_000, before: 62_135_596_800 },
];
function counted({ first, last }) {
	return counts.flatMap(({ format, inSecond, before }) => {
		const [from, to] = [first, last].map((at) => Math.floor((at + before) * inSecond));
		if (from === undefined || to === undefined)
			return [];
		const digits = String(to).length;
		const own = { first: from, last: to };
		return prefixes(own, { digits, radix: 10 }).map((prefix) => {
			const lengthAt = (bytes, at) => {
				if ((0,_needle_js__0.yp)(bytes[at - 1]) || (0,_needle_js__0.md)(bytes, at, digits + 1) !== digits)
					return undefined;
				return isWithin(own, numberAt(bytes, at, digits)) ? digits : undefined;
			};
			return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
		});
	});
}
function decimal(window) {
	const all = prefixes(window, { digits: 10, radix: 10 });
	return all.flatMap((prefix) => [...units].map(([digits, unit]) => {
		const format = `${unit} since 1970`;
		const lengthAt = (bytes, at) => {
			if ((0,_needle_js__0.yp)(bytes[at - 1]))
				return undefined;
			const isTime = (0,_needle_js__0.md)(bytes, at, digits + 1) === digits;
			return isTime && isWithin(window, numberAt(bytes, at, 10)) ? digits : undefined;
		};
		return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
	}));
}
function octal(window) {
	const digits = 11;
	return prefixes(window, { digits, radix: 8 }).map((prefix) => {
		const lengthAt = (all, at) => {
			const after = all[at + digits];
			if ((0,_needle_js__0.Jg)(all[at - 1]) || (after !== 0 && after !== 0x20))
				return undefined;
			const text = textAt(all, at, digits);
			if (!/^[0-7]{11}$/.test(text))
				return undefined;
			return isWithin(window, Number.parseInt(text, 8)) ? digits : undefined;
		};
		const format = "seconds since 1970 in octal, as in a tar";
		return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
	});
}
const cpioTime = 46;
const uniqidRest = 5;
function hexadecimal(window) {
	const digits = 8;
	const all = prefixes(window, { digits, radix: 16 });
	return [...new Set(all.flatMap((prefix) => [prefix, prefix.toUpperCase()]))].map((prefix) => {
		const lengthAt = (bytes, at) => {
			const text = textAt(bytes, at, digits + uniqidRest + 1);
			if (!isWithin(window, Number.parseInt(text.slice(0, digits), 16)))
				return undefined;
			if (textAt(bytes, at - cpioTime, 5) === "07070")
				return digits;
			if ((0,_needle_js__0.Jg)(bytes[at - 1]))
				return undefined;
			const [written = ""] = /^[0-9a-fA-F]+/.exec(text) ?? [];
			const isAlone = written.length === digits || written.length === digits + uniqidRest;
			return isAlone && !(0,_needle_js__0.Jg)(bytes[at + written.length]) ? written.length : undefined;
		};
		const format = "seconds since 1970 in hexadecimal";
		return { ...kind, bytes: Buffer.from(prefix), format, lengthAt };
	});
}
const lengths = [8, 7, _needle_js__0.m2];
const mostPrefixes = 300;
function prefixes({ first, last }, { digits, radix }) {
	const count = (length) => (last - first) / radix ** (digits - length);
	const length = lengths.find((one) => count(one) <= mostPrefixes) ?? _needle_js__0.m2;
	const step = radix ** (digits - length);
	const [from, to] = [Math.floor(first / step), Math.floor(last / step)];
	return Array.from({ length: to - from + 1 }, (_, index) => (from + index).toString(radix).padStart(length, "0"));
}
function numberAt(bytes, at, digits) {
	let value = 0;
	for (let index = 0; index < digits; index += 1)
		value = value * 10 + (bytes[at + index] ?? 0) - 0x30;
	return value;
}
function textAt(bytes, at, length) {
	return at < 0 ? "" : Buffer.from(bytes.subarray(at, at + length)).toString("latin1");
}


}),

20857:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  YM: () => (daysBetween),
  YV: () => (midnightOf),
  b4: () => (offsetOf),
  l4: () => (two),
  mx: () => (weekdays),
  x3: () => (english)
});
const english = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
function daysBetween({ startedAt, endedAt }, zones) {
	const found = new Map();
	const ends = [startedAt, endedAt, ...midnightsBetween(startedAt, endedAt)];
	for (const zone of zones) {
		for (const seconds of ends) {
			const day = dayIn(seconds, zone);
			found.set(`${day.year}-${day.month}-${day.day}`, day);
		}
	}
	return [...found.values()];
}
function midnightsBetween(startedAt, endedAt) {
	const count = Math.min(7, Math.floor((endedAt - startedAt) / 86_400));
	return Array.from({ length: Math.max(0, count) }, (_, index) => startedAt + index * 86_400);
}
function dayIn(seconds, timeZone) {
	const { year, month, day } = partsIn(seconds, timeZone);
	return { year, month, day };
}
function partsIn(seconds, timeZone) {
	const date = new Date(seconds * 1000);
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: isZone(timeZone) ? timeZone : "UTC",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		hourCycle: "h23",
	});
	const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
	const part = (name) => parts.get(name) ?? 0;
	return {
		year: part("year"),
		month: part("month"),
		day: part("day"),
		hour: part("hour"),
		minute: part("minute"),
	};
}
function isZone(name) {
	try {
		new Intl.DateTimeFormat("en-US", { timeZone: name });
		return true;
	}
	catch {
		return false;
	}
}
function midnightOf({ year, month, day }) {
	return Date.UTC(year, month - 1, day) / 1000;
}
function offsetOf(seconds, zone) {
	const { hour, minute, ...day } = partsIn(seconds, zone);
	const local = midnightOf(day) + hour * 3600 + minute * 60;
	return Math.round((local - Math.floor(seconds / 60) * 60) / 60) * 60;
}
function two(number) {
	return String(number).padStart(2, "0");
}


}),

46067:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (longestWhole),
  U: () => (wholeValues)
});
var _calendar_js__1 = __webpack_require__(20857);
var _short_times_js__0 = __webpack_require__(4510);


const longestWhole = 40;
function wholeValues(days, clock) {
	const found = new Map();
	const add = (text, format, strength = "asked") => {
		if (!found.has(text))
			found.set(text, { kind: "time", format, strength });
	};
	for (const day of days)
		addDay(day, add);
	const { first, last } = clock.window;
	for (let at = first; at <= Math.min(last, first + 86_400); at += 30) {
		const minutes = Math.floor(at / 60);
		add(String(Math.floor(at / 3600)), "hours since 1970", "doubtful");
		for (const offset of clock.offsets)
			addMinute(minutes + Math.round(offset / 60), add);
	}
	return found;
}
function addDay(day, add) {
	const midnight = (0,_calendar_js__1.YV)(day);
	const date = new Date(midnight * 1000);
	const weekday = _calendar_js__1.mx[date.getUTCDay()] ?? "";
	const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
	const month = _calendar_js__1.x3[day.month - 1] ?? "";
	add(String(midnight / 86_400), "days since 1970", "doubtful");
	const ordinal = String((0,_short_times_js__0.vb)(day)).padStart(3, "0");
	add(`${(0,_calendar_js__1.l4)(day.year % 100)}${ordinal}`, "year and day of the year", "doubtful");
	add(`${day.year}${ordinal}`, "year and day of the year", "doubtful");
	add(`${(0,_calendar_js__1.l4)(day.year % 100)}${(0,_calendar_js__1.l4)(day.month)}${(0,_calendar_js__1.l4)(day.day)}`, "date of six digits", "doubtful");
	for (const text of [ordinal, String(Number(ordinal))])
		add(text, "day of the year");
	const { week } = (0,_short_times_js__0.ed)(day);
	for (const text of [(0,_calendar_js__1.l4)(week), `W${(0,_calendar_js__1.l4)(week)}`, String(week)])
		add(text, "week of the year");
	const [mm, dd] = [(0,_calendar_js__1.l4)(day.month), (0,_calendar_js__1.l4)(day.day)];
	for (const text of [`${mm}-${dd}`, `${mm}/${dd}`, `${dd}.${mm}.`, `${mm}${dd}`, `${dd}${mm}`]) {
		add(text, "month and day");
	}
	const short = month.slice(0, 3);
	for (const text of [`${short} ${day.day}`, `${day.day} ${short}`, `${month} ${day.day}`]) {
		add(text, "month and day");
	}
	for (const text of [dd, String(day.day)])
		add(text, "day of the month");
	for (const text of [weekday, names[date.getUTCDay()] ?? ""])
		add(text, "weekday");
	for (const text of [short, month, mm])
		add(text, "month");
	add(`${day.year}-${mm}`, "year and month");
	add(String(day.year), "year");
}
function addMinute(minutes, add) {
	const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
	const half = hour % 12 === 0 ? 12 : hour % 12;
	const name = hour < 12 ? "AM" : "PM";
	for (const text of [`${(0,_calendar_js__1.l4)(hour)}:${(0,_calendar_js__1.l4)(minute)}`, `${(0,_calendar_js__1.l4)(hour)}${(0,_calendar_js__1.l4)(minute)}`]) {
		add(text, "hour and minute");
	}
	add(`${(0,_calendar_js__1.l4)(half)}:${(0,_calendar_js__1.l4)(minute)} ${name}`, "hour and minute");
	for (const text of [(0,_calendar_js__1.l4)(hour), String(hour), `${(0,_calendar_js__1.l4)(half)} ${name}`])
		add(text, "hour");
	add((0,_calendar_js__1.l4)(minute), "minute");
	add(`${(0,_calendar_js__1.l4)(hour)}:00`, "hour");
}


}),

57921:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (meets),
  ZQ: () => (fitOfDay),
  pj: () => (fitOfDigits)
});
const zoneStep = 900;
const [west, east] = [-12 * 3600, 14 * 3600];
function fitOfDay(text, midnight, clock) {
	if (ofCommit.test(text.before))
		return committed;
	const time = timeBehind(text.after) ?? timeBefore(text.before);
	return fitOfTime(time, midnight, clock);
}
function fitOfDigits(digits, midnight, clock) {
	if (digits.length < 2)
		return { kind: "day", strength: "doubtful", more: "" };
	const [hours, minutes, seconds] = [0, 2, 4].map((at) => digits.slice(at, at + 2));
	return fitOfTime(timeOf(hours ?? "", minutes ?? "", seconds ?? ""), midnight, clock);
}
const bare = { kind: "day", strength: "doubtful", more: "" };
const ofCommit = /\bvcs\.time=$/;
const committed = {
	...{ kind: "commit", strength: "weak", weight: "note" },
	more: ", the time of the commit",
};
const own = { kind: "time", strength: "certain", more: " with the time of day" };
function fitOfTime(time, midnight, clock) {
	if (time === undefined || time.seconds === 0)
		return bare;
	const at = midnight + time.seconds;
	const offsets = time.offset === undefined ? clock.offsets : [time.offset];
	if (time.isToSecond && offsets.some((offset) => at - offset === clock.committedAt)) {
		return committed;
	}
	if (offsets.some((offset) => meets(clock.window, at - offset, time.unit)))
		return own;
	const more = " with another time of day";
	return time.offset === undefined && meetsSomewhere(clock.window, at, time.unit)
		? { kind: "day", strength: "doubtful", more }
		: { kind: "day", strength: "weak", more };
}
function meets({ first, last }, at, unit) {
	return at <= last + 1 && at + unit > first - 1;
}
function meetsSomewhere(window, at, unit) {
	for (let offset = west; offset <= east; offset += zoneStep) {
		if (meets(window, at - offset, unit))
			return true;
	}
	return false;
}
const zone = /^\s?(?:(Z|UTC|GMT)\b|([+-])(\d\d):?(\d\d))/;
const clockText = /^(?:(?:",? ?"|"?,? {1,2}at |"?,?\s{1,2}|[T_:/@-]|)(\d{1,2})[:h](\d\d)(?!\d)(?:[:m](\d\d)(?!\d)(?:[.,]\d{1,9})?)?|[T_-](\d\d)-?(\d\d)-?(\d\d)?(?:[.,]\d{1,9})?(?![\d:])|[T_](\d\d)(?![\d:])| (\d\d)h(?!\w))(?:\s?([AaPp])\.?[Mm])?/;
function timeBehind(after) {
	const found = clockText.exec(after);
	if (found === null)
		return undefined;
	const [whole, h1, m1, s1, h2, m2, s2, h3, h4, half] = found;
	const time = timeOf(h1 ?? h2 ?? h3 ?? h4 ?? "", m1 ?? m2 ?? "", s1 ?? s2 ?? "", half);
	const said = zone.exec(after.slice(whole.length));
	if (time === undefined || said === null)
		return time;
	const [, named, sign, hours, minutes] = said;
	const east = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
	return { ...time, offset: named === undefined && sign === "-" ? -east : east };
}
const clockBefore = /(?:^|[^\d:])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,6})?)?(?:\s?([AaPp])\.?[Mm])?(?:,| on)?\s{1,2}(?:[A-Z][a-z]{2,8},?\s)?$/;
function timeBefore(before) {
	const found = clockBefore.exec(before);
	return found === null
		? undefined
		: timeOf(found[1] ?? "", found[2] ?? "", found[3] ?? "", found[4]);
}
function timeOf(h, m, s, half) {
	const [minutes, seconds] = [Number(m || 0), Number(s || 0)];
	const hours = half === undefined ? Number(h) : (Number(h) % 12) + (/p/i.test(half) ? 12 : 0);
	if (!(hours < 24 && minutes < 60 && seconds < 61))
		return undefined;
	const isMinute = s === "" || seconds === 0;
	const unit = isMinute ? minuteUnit(minutes) : 1;
	return { seconds: hours * 3600 + minutes * 60 + seconds, unit, isToSecond: s !== "" };
}
function minuteUnit(minutes) {
	return minutes === 0 ? 3600 : 60;
}


}),

58626:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (decide)
});
var _diagnose_recognise_instructions_js__0 = __webpack_require__(77482);
var _traces_needle_js__2 = __webpack_require__(34828);
var _search_sources_js__1 = __webpack_require__(40328);



const ofMachine = ["kernel", "cpu", "memory", "name-server", "hostname"];
async function decide(doubt, evidence) {
	const { hit, isFromContext, isPackaged } = doubt;
	if (hit.weight === "note")
		return { ...undecided, weight: "note" };
	if (hit.kind === "kernel" && evidence.hasKernel)
		return undefined;
	if (hit.strength === "asked") {
		return !isFromContext && !isPackaged && asksForTime(doubt) ? certain : undefined;
	}
	const known = ofSource(doubt, evidence);
	if (known !== undefined)
		return known;
	if (await isCertain(doubt, evidence))
		return certain;
	const isDay = hit.strength === "doubtful" || (hit.kind === "day" && evidence.isEpochNow);
	return { ...undecided, inDoubt: isDay && hit.strength !== "weak" && !isPackaged };
}
const undecided = { weight: "trace", certain: false, inDoubt: false, more: "" };
const certain = { ...undecided, certain: true };
function ofSource(doubt, evidence) {
	const { hit, isFromContext, isInConfig } = doubt;
	if (isFromContext) {
		const more = ", in a file of the context";
		return { ...undecided, weight: evidence.contextWeight, more };
	}
	const { inConfig, inFiles } = evidence.inputs;
	if (!isInInputs((0,_search_sources_js__1.b6)(hit), isInConfig ? inConfig : inFiles))
		return undefined;
	const more = ", as written in the Containerfile or an input";
	if (hit.kind === "day" && asksForTime(doubt))
		return { ...undecided, inDoubt: true, more };
	return { ...undecided, weight: "note", more };
}
async function isCertain(doubt, evidence) {
	const { hit } = doubt;
	const { strength } = hit;
	if (strength === "weak" || !(0,_traces_needle_js__2.UQ)(hit))
		return false;
	const { kind } = hit;
	if (strength === "doubtful")
		return await isOwnDay(doubt, evidence);
	if (kind === "day")
		return !evidence.isEpochNow && (await isNowhereElse(doubt, evidence));
	if (!ofMachine.includes(kind))
		return true;
	if (doubt.isPackaged)
		return false;
	return await isNowhereElse(doubt, evidence);
}
async function isOwnDay(doubt, evidence) {
	if (doubt.isPackaged)
		return false;
	if (asksForTime(doubt))
		return true;
	if (evidence.isEpochNow)
		return false;
	return isUnfetched(doubt, evidence) && (await isNowhereElse(doubt, evidence));
}
function isUnfetched({ moved, isDayElsewhere }, evidence) {
	if (!evidence.isOpen)
		return true;
	return moved === 0 && evidence.isFetchedInImage && !isDayElsewhere;
}
async function isNowhereElse({ hit }, evidence) {
	const known = await evidence.known();
	if (known === undefined || !(0,_traces_needle_js__2.UQ)(hit))
		return false;
	return !known.inContext.has(hit.kind) && !known.inBases.has((0,_search_sources_js__1.b6)(hit));
}
const givenTime = /\bdate(?: {1,9}-u)? {1,9}(?:-d {0,9}|--date[= ])["']?@\S{0,200}/g;
function asksForTime({ script, path, moved }) {
	if (!_diagnose_recognise_instructions_js__0.r.asksDate.test(script.replace(givenTime, "")))
		return false;
	const name = path.slice(path.lastIndexOf("/") + 1);
	return moved === 0 || script.includes(name);
}
const shortestInput = 6;
function isInInputs(text, inputs) {
	return text.length >= shortestInput && inputs.toLowerCase().includes(text);
}


}),

64089:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {



__webpack_require__.d(__webpack_exports__, {
  X: () => (FileSearch),
  A: () => (contextLength)
});


var calendar = __webpack_require__(20857);

var traces_clock = __webpack_require__(57921);

var epochs = __webpack_require__(13981);
;



const headLength = 512;
const alignedLength = 64;
const longestChance = 900;
function timesInHead(head, window) {
	const placed = knownPlace(head, window);
	if (placed !== undefined)
		return [placed];
	if (isGzip(head))
		return [];
	const found = [];
	for (let offset = 0; offset + 4 <= Math.min(alignedLength, head.length); offset += 4) {
		const time = timeAt(head, offset, window);
		if (time !== undefined)
			found.push(time);
	}
	return found;
}
const known = { kind: "epoch", strength: "certain" };
function knownPlace(head, window) {
	const isAt = (offset) => offset + 4 <= head.length && (0,epochs.UO)(window, head.readUInt32LE(offset));
	if (isGzip(head) && isAt(4)) {
		return { ...known, offset: 4, length: 4, format: "time in a gzip header" };
	}
	if (head[2] === 0x0d && head[3] === 0x0a && isAt(8)) {
		return { ...known, offset: 8, length: 4, format: "time in Python bytecode" };
	}
	const header = head[0] === 0x4d && head[1] === 0x5a && head.length >= 64 && head.readUInt32LE(60);
	if (typeof header === "number" && isAt(header + 8)) {
		return { ...known, offset: header + 8, length: 4, format: "time in a PE header" };
	}
	return undefined;
}
function isGzip(head) {
	return head[0] === 0x1f && head[1] === 0x8b;
}
function timeAt(head, offset, window) {
	if (isPrintable(head.subarray(offset, offset + 4)))
		return undefined;
	const { first, last } = window;
	const found = {
		kind: "epoch",
		strength: last - first > longestChance ? "weak" : "certain",
	};
	for (const order of ["little", "big"]) {
		const isLittle = order === "little";
		const number = isLittle ? head.readUInt32LE(offset) : head.readUInt32BE(offset);
		if ((0,epochs.UO)(window, number)) {
			return {
				...found,
				offset,
				length: 4,
				format: `seconds since 1970 as a ${order}-endian number`,
			};
		}
		if (offset + 8 > head.length)
			continue;
		const long = isLittle ? head.readBigUInt64LE(offset) : head.readBigUInt64BE(offset);
		const unit = unitOf(long, window);
		if (unit !== undefined) {
			return {
				...found,
				offset,
				length: 8,
				format: `${unit} since 1970 as a ${order}-endian number`,
			};
		}
	}
	return undefined;
}
function isPrintable(bytes) {
	return bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
}
const parts = [
	["milliseconds", 1000n],
	["microseconds", 1000000n],
	["nanoseconds", 1000000000n],
];
function unitOf(number, { first, last }) {
	return parts.find(([, inSecond]) => number >= BigInt(first) * inSecond && number <= BigInt(last) * inSecond)?.[0];
}
const memberMark = Buffer.from("PK\u0003\u0004");
const memberLength = 14;
function isZip(head) {
	return memberMark.equals(head.subarray(0, memberMark.length));
}
function zipTimes(bytes, { from, to }, { days, clock }) {
	const wanted = new Map(days.map((day) => [((day.year - 1980) << 9) | (day.month << 5) | day.day, (0,calendar.YV)(day)]));
	const found = [];
	for (let at = bytes.indexOf(memberMark, from); at >= 0 && at < to;) {
		const isMember = at + memberLength <= bytes.length && (bytes[at + 5] ?? 0) < 4;
		const midnight = isMember ? wanted.get(bytes.readUInt16LE(at + 12)) : undefined;
		if (midnight !== undefined) {
			const local = midnight + secondsOf(bytes.readUInt16LE(at + 10));
			const isOwn = clock.offsets.some((offset) => (0,traces_clock.D)(clock.window, local - offset, 2));
			found.push(isOwn
				? { ...memberTime, offset: at + 10, length: 4 }
				: { ...memberDay, offset: at + 12, length: 2 });
		}
		at = bytes.indexOf(memberMark, at + 4);
	}
	return found;
}
const memberTime = {
	kind: "time",
	strength: "certain",
	format: "time of a member of a zip",
};
const memberDay = {
	kind: "day",
	strength: "doubtful",
	format: "day of a member of a zip",
};
function secondsOf(time) {
	return (time >> 11) * 3600 + ((time >> 5) & 63) * 60 + (time & 31) * 2;
}


var needle = __webpack_require__(34828);
;
const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const checksum_length = 6;
const polynomial = 0xedb88320;
function hasChecksum(token) {
	const own = Buffer.from(token.subarray(token.length - checksum_length)).toString("latin1");
	return own === inBase62(crc32(token.subarray(0, -checksum_length)));
}
function inBase62(value) {
	let [text, rest] = ["", value];
	for (let digit = 0; digit < checksum_length; digit += 1) {
		text = `${alphabet[rest % alphabet.length] ?? ""}${text}`;
		rest = Math.floor(rest / alphabet.length);
	}
	return text;
}
function crc32(bytes) {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1)
			crc = (crc >>> 1) ^ (crc & 1 ? polynomial : 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
}

;

const services = {
	...{ ghp: "a GitHub token", gho: "a GitHub token", ghu: "a GitHub token" },
	...{ ghs: "a GitHub token", ghr: "a GitHub token", npm: "an npm token" },
};
const prefixLength = 4;
const tokenLength = 36;
const underscore = "_".charCodeAt(0);
const isLetterOrDigit = new Uint8Array(256);
for (const byte of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")) {
	isLetterOrDigit[byte] = 1;
}
function searchTokens(bytes, { from, to }, onHit) {
	let start = from + prefixLength;
	const last = Math.min(to - 1 + prefixLength, bytes.length - tokenLength);
	while (start <= last) {
		let at = start + tokenLength - 1;
		while (at >= start && isLetterOrDigit[bytes[at] ?? 0] === 1)
			at -= 1;
		if (at >= start) {
			start = at + 1;
			continue;
		}
		const hit = tokenAt(bytes, start);
		if (hit !== undefined)
			onHit(start - prefixLength, hit);
		start = endOf(bytes, start + tokenLength) + 1;
	}
}
function endOf(bytes, from) {
	let end = from;
	while (end < bytes.length && isLetterOrDigit[bytes[end] ?? 0] === 1)
		end += 1;
	return end;
}
function tokenAt(bytes, start) {
	if (bytes[start - 1] !== underscore)
		return undefined;
	const service = bytes.toString("latin1", start - prefixLength, start - 1);
	const format = services[service];
	if (format === undefined || !hasChecksum(bytes.subarray(start, start + tokenLength))) {
		return undefined;
	}
	return {
		...{ kind: "credential", weight: "trace", strength: "certain" },
		...{ format, length: prefixLength },
	};
}


var whole_file = __webpack_require__(46067);
;




const contextLength = 1024;
const ranks = { certain: 3, doubtful: 2, asked: 1, weak: 0 };
const longestText = 256;
const mostFits = 50_000;
class FileSearch {
	#search;
	#hits = new Map();
	#held = Buffer.alloc(0);
	#position = 0;
	#open = 0;
	#isHeadRead = false;
	#isZip = false;
	#isProgram = false;
	#fits = 0;
	#size = 0;
	#reach;
	#texts;
	constructor(search, texts) {
		this.#search = search;
		this.#texts = texts;
		this.#reach = search.table.longest + needle.Rf + contextLength;
	}
	push(piece) {
		const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
		this.#size += bytes.length;
		const short = contextLength + 2 * this.#reach;
		if (bytes.length < short)
			this.#pushShort(bytes);
		else
			this.#pushLong(bytes);
	}
	#pushLong(bytes) {
		const start = this.#position + this.#held.length;
		if (this.#held.length === 0)
			this.#look({ bytes, offset: start, from: 0, to: contextLength });
		else {
			const joined = Buffer.concat([this.#held, bytes.subarray(0, contextLength + this.#reach)]);
			const to = this.#held.length + contextLength;
			this.#look({ bytes: joined, offset: this.#position, from: this.#open, to });
		}
		const to = bytes.length - this.#reach;
		this.#look({ bytes, offset: start, from: contextLength, to });
		this.#hold(bytes, start, to);
	}
	end() {
		const bytes = this.#held;
		this.#look({ bytes, offset: this.#position, from: this.#open, to: bytes.length });
		if (this.#size <= whole_file.Q)
			this.#lookAtWhole(bytes);
		if (this.#hits.get("time")?.first.strength === "certain")
			this.#hits.delete("day");
		const isProgram = this.#isProgram;
		return [...this.#hits.values()].map(({ first, count }) => ({ ...first, isProgram, count }));
	}
	#pushShort(piece) {
		const bytes = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
		const to = bytes.length - this.#reach;
		const isReady = to > this.#open && bytes.length >= headLength;
		if (isReady)
			this.#look({ bytes, offset: this.#position, from: this.#open, to });
		this.#hold(bytes, this.#position, isReady ? to : this.#open);
	}
	#hold(bytes, offset, open) {
		const from = Math.max(0, open - contextLength);
		this.#held = Buffer.from(bytes.subarray(from));
		this.#position = offset + from;
		this.#open = open - from;
	}
	#look(region) {
		const { table, spans, earlier } = this.#search;
		const moments = [...spans, ...earlier];
		if (!this.#isHeadRead) {
			const head = region.bytes.subarray(0, headLength);
			this.#isHeadRead = true;
			this.#isZip = isZip(head);
			this.#isProgram = isProgram(head);
			for (const { clock } of moments) {
				for (const time of timesInHead(head, clock.window))
					this.#note(region, time);
			}
		}
		if (this.#isZip) {
			for (const moment of moments) {
				for (const time of zipTimes(region.bytes, region, moment))
					this.#note(region, time);
			}
		}
		table.search(region.bytes, region, (needle, at, length) => this.#found(region, at, this.#judged(needle, { bytes: region.bytes, at, length })));
		searchTokens(region.bytes, region, (at, token) => this.#found(region, at, token));
	}
	#judged({ kind, weight, strength, format, fitAt }, { bytes, at, length }) {
		const found = { kind, weight, strength, format, length };
		if (fitAt === undefined || this.#fits >= mostFits)
			return found;
		if (this.#hits.has("time"))
			return { ...found, kind: "time", strength: "weak" };
		this.#fits += 1;
		const { more, ...fit } = fitAt(bytes, at, length);
		return { ...found, ...fit, format: format + more };
	}
	#note(region, { offset, length, format, kind, strength }) {
		this.#found(region, offset, { kind, strength, weight: "trace", format, length });
	}
	#lookAtWhole(bytes) {
		const text = bytes.toString("latin1");
		const value = text.trim();
		const found = this.#search.whole.get(value);
		if (found === undefined)
			return;
		const region = { bytes, offset: this.#position, from: 0, to: bytes.length };
		const length = value.length;
		this.#found(region, text.indexOf(value), { ...found, weight: "trace", length });
	}
	#found(region, at, found) {
		if (found.strength !== "weak")
			this.#texts?.add(textAt(region.bytes, at, found.length));
		const known = this.#hits.get(found.kind);
		if (known === undefined) {
			this.#hits.set(found.kind, { first: hitAt(region, at, found), count: 1 });
			return;
		}
		known.count += 1;
		if (ranks[found.strength] > ranks[known.first.strength]) {
			known.first = hitAt(region, at, found);
		}
	}
}
function textAt(bytes, at, length) {
	return bytes.toString("latin1", at, at + Math.min(length, longestText)).toLowerCase();
}
function hitAt({ bytes, offset }, at, { length, ...found }) {
	const end = at + length;
	return {
		...found,
		offset: offset + at,
		before: Buffer.from(bytes.subarray(Math.max(0, at - contextLength), at)),
		hit: Buffer.from(bytes.subarray(at, end)),
		after: Buffer.from(bytes.subarray(end, end + contextLength)),
	};
}
function isProgram(head) {
	const start = head.toString("latin1", 0, 8);
	return /^(?:\x7fELF|MZ|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|!<arch>\n)/.test(start);
}


}),

77552:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d: () => (dated),
  w: () => (dayNeedles)
});
var _calendar_js__1 = __webpack_require__(20857);
var _clock_js__0 = __webpack_require__(57921);
var _needle_js__2 = __webpack_require__(34828);



const german = [
	"Januar",
	"Februar",
	"März",
	"April",
	"Mai",
	"Juni",
	"Juli",
	"August",
	"September",
	"Oktober",
	"November",
	"Dezember",
];
function dayNeedles(day, clock) {
	const written = [...numeric(day), ...named(day)];
	const distinct = new Map(written.map(([text, format]) => [text, format]));
	const { year, month, day: date } = day;
	const [mm, dd] = [(0,_calendar_js__1.l4)(month), (0,_calendar_js__1.l4)(date)];
	return [
		...[...distinct].map(([text, format]) => dated({ text, format, day, clock })),
		...[`${year}${mm}${dd}`, `${dd}${mm}${year}`, `${mm}${dd}${year}`].map((text) => compact({ text, format: "date without separators", day, clock })),
		ctime(day, clock),
		...sinceEpoch(day),
	];
}
function numeric({ year, month, day }) {
	const [mm, dd] = [(0,_calendar_js__1.l4)(month), (0,_calendar_js__1.l4)(day)];
	return [
		[`${year}-${mm}-${dd}`, "ISO 8601 date"],
		[`${year}/${mm}/${dd}`, "date as year/month/day"],
		[`${year}.${mm}.${dd}`, "date as year.month.day"],
		[`${year}_${mm}_${dd}`, "date as year_month_day"],
		[`${year}:${mm}:${dd}`, "date as year:month:day (Exif)"],
		[`${mm}/${dd}/${year}`, "US date"],
		[`${month}/${day}/${year}`, "US date"],
		[`${dd}/${mm}/${year}`, "date as day/month/year"],
		[`${dd}-${mm}-${year}`, "date as day-month-year"],
		[`${dd}.${mm}.${year}`, "German date"],
		[`${day}.${month}.${year}`, "German date"],
	];
}
function named({ year, month, day }) {
	const long = _calendar_js__1.x3[month - 1] ?? "";
	const short = long.slice(0, 3);
	const days = [...new Set([(0,_calendar_js__1.l4)(day), String(day)])];
	return [
		[`${short} ${String(day).padStart(2)} ${year}`, "date as C's __DATE__"],
		...days.flatMap((dd) => [
			[`${short} ${dd} ${year}`, "date as month day year"],
			[`${short} ${dd}, ${year}`, "US date in words"],
			[`${long} ${dd}, ${year}`, "US date in words"],
			[`${long} ${dd} ${year}`, "US date in words"],
			[`${dd} ${short} ${year}`, "date as in RFC 2822"],
			[`${dd} ${long} ${year}`, "date in words"],
			[`${dd}-${short}-${year}`, "date as day-month-year in words"],
			[`${dd}/${short}/${year}`, "date of a server's log"],
			[`${dd}. ${german[month - 1] ?? ""} ${year}`, "German date in words"],
		]),
	];
}
const beside = 40;
function dated({ text, format, day, clock }) {
	const bytes = Buffer.from(text);
	const goesOn = (0,_needle_js__2.yp)(bytes[0]) ? _needle_js__2.yp : _needle_js__2.D$;
	const { length } = bytes;
	const midnight = (0,_calendar_js__1.YV)(day);
	const fitAt = (all, at, long) => (0,_clock_js__0.ZQ)({
		before: latin(all, Math.max(0, at - beside), at),
		after: latin(all, at + long, at + long + beside),
	}, midnight, clock);
	return {
		...dayKind,
		fitAt,
		bytes,
		format,
		lengthAt: (all, at) => goesOn(all[at - 1]) || ((0,_needle_js__2.yp)(bytes[length - 1]) && (0,_needle_js__2.yp)(all[at + length]))
			? undefined
			: length,
	};
}
const dayKind = { kind: "day", weight: "trace", strength: "doubtful" };
function compact({ text, format, day, clock }) {
	const bytes = Buffer.from(text);
	const midnight = (0,_calendar_js__1.YV)(day);
	const lengthAt = (all, at) => {
		const before = all[at - 1];
		if ((0,_needle_js__2.yp)(before))
			return undefined;
		let length = 8;
		while (length < 18 && (0,_needle_js__2.yp)(all[at + length]))
			length += 1;
		if (length !== 8 && !isClock(all, at + 8, length - 8))
			return undefined;
		return isHexLetter(before) && isHexLetter(all[at + length]) ? undefined : length;
	};
	const fitAt = (all, at, length) => length > bytes.length
		? (0,_clock_js__0.pj)(latin(all, at + bytes.length, at + length), midnight, clock)
		: (0,_clock_js__0.ZQ)({ before: "", after: latin(all, at + length, at + length + beside) }, midnight, clock);
	return { ...dayKind, bytes, format, lengthAt, fitAt };
}
function isClock(bytes, at, length) {
	if (![2, 4, 6, 9].includes(length))
		return false;
	const number = (from) => Number(Buffer.from(bytes.subarray(from, from + 2)).toString("latin1"));
	return number(at) < 24 && (length < 4 || number(at + 2) < 60);
}
const colon = 0x3a;
function ctime(day, clock) {
	const weekday = _calendar_js__1.mx[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()] ?? "";
	const short = (_calendar_js__1.x3[day.month - 1] ?? "").slice(0, 3);
	const bytes = Buffer.from(`${weekday} ${short} ${String(day.day).padStart(2)} `);
	const rest = new RegExp(`^\\d\\d:\\d\\d:\\d\\d (?:[AP]M )?(?:[A-Z0-9+-]{1,6} )?${day.year}`);
	const lengthAt = (all, at) => {
		if (all[at + bytes.length + 2] !== colon)
			return undefined;
		const after = all.subarray(at + bytes.length, at + bytes.length + 32);
		const found = rest.exec(Buffer.from(after).toString("latin1"));
		return found === null ? undefined : bytes.length + found[0].length;
	};
	const midnight = (0,_calendar_js__1.YV)(day);
	const fitAt = (all, at, length) => (0,_clock_js__0.ZQ)({ before: "", after: ` ${latin(all, at + bytes.length, at + length - 5)}` }, midnight, clock);
	return { ...dayKind, bytes, format: "date as ctime writes it", lengthAt, fitAt };
}
function sinceEpoch({ year, month, day }) {
	const days = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
	const bytes = Buffer.from(`:${days}:0:`);
	const lengthAt = (0,_needle_js__2.pX)(bytes.length, () => false);
	const format = "days since 1970, as in /etc/shadow";
	return [{ ...dayKind, strength: "certain", bytes, format, lengthAt }];
}
function isHexLetter(byte) {
	const lower = (byte ?? 0) | 0x20;
	return lower >= 0x61 && lower <= 0x66;
}
function latin(bytes, from, to) {
	return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}


}),

91826:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  z: () => (excerptOf)
});
var _file_search_js__0 = __webpack_require__(64089);

const shownAround = 24;
function excerptOf({ before, hit, after }, redact) {
	const shown = escaped(hit);
	const around = Buffer.concat([before, hit, after]).toString();
	if (redact(around) !== around || isCutWord(before, after))
		return shown;
	const lead = lineEnd(escaped(before.subarray(-shownAround)));
	const rest = lineStart(escaped(after.subarray(0, shownAround)));
	return `${lead}${shown}${rest}`;
}
function isCutWord(before, after) {
	const isLong = (bytes) => bytes.length >= _file_search_js__0.A && bytes.every((byte) => byte > 0x20 && byte < 0x7f);
	return isLong(before) || isLong(after);
}
function lineEnd(text) {
	return text.slice(text.lastIndexOf("\\x0a") < 0 ? 0 : text.lastIndexOf("\\x0a") + 4);
}
function lineStart(text) {
	const end = text.indexOf("\\x0a");
	return end < 0 ? text : text.slice(0, end);
}
function escaped(bytes) {
	return Array.from(bytes, (byte) => byte >= 0x20 && byte < 0x7f
		? String.fromCharCode(byte)
		: `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}


}),

};
//# sourceMappingURL=4510.index.js.map
