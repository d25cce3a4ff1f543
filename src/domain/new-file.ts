/** A file that is to be given to the vendor. */
export type NewFile = Readonly<{
  name: string;
  /** What it shows, the vendor's word: `lab-result`. */
  type: string;
  mimeType: string;
  bytes: Uint8Array;
}>;

const megabyte = 1_000_000;

/** No upload is larger: it is held in memory until the vendor has it. Bytes. */
export const largestFile = 25 * megabyte;

/**
 * What is taken, how large it may be, and how it begins. "25 MB image, 140 MB video, 16 MB other" (public collection);
 * a video may not be larger than an image here.
 */
const kinds: readonly Readonly<{ mimeTypes: readonly string[]; most: number; isOne: (head: string) => boolean }>[] = [
  { mimeTypes: ['image/png'], most: largestFile, isOne: (head) => head.startsWith('\x89PNG\r\n') },
  { mimeTypes: ['image/jpeg'], most: largestFile, isOne: (head) => head.startsWith('\xff\xd8\xff') },
  { mimeTypes: ['image/gif'], most: largestFile, isOne: (head) => /^GIF8[79]a/.test(head) },
  { mimeTypes: ['image/webp'], most: largestFile, isOne: (head) => /^RIFF[^]{4}WEBP/.test(head) },
  {
    mimeTypes: ['image/heic', 'video/mp4', 'video/quicktime'],
    most: largestFile,
    isOne: (head) => head.slice(4, 8) === 'ftyp',
  },
  { mimeTypes: ['application/pdf'], most: 16 * megabyte, isOne: (head) => head.startsWith('%PDF-') },
];

/** Why a file cannot be taken; null when it can. */
export function faultOf({ mimeType, bytes }: Pick<NewFile, 'mimeType' | 'bytes'>): 'type' | 'size' | 'content' | null {
  const kind = kinds.find(({ mimeTypes }) => mimeTypes.includes(mimeType));
  if (kind === undefined) return 'type';
  if (bytes.length === 0 || bytes.length > kind.most) return 'size';
  return kind.isOne(Buffer.from(bytes.subarray(0, 16)).toString('latin1')) ? null : 'content';
}
