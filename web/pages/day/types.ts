/** A room of the clinic. */
export type Room = Readonly<{ id: string; code: string; name: string }>;

/** A provider who is seen on the day. */
export type Seen = Readonly<{ id: string; name: string }>;

/** The first and the last hour in which somebody comes. */
export type Hours = Readonly<{ first: number; last: number }>;
