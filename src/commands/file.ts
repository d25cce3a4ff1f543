import { createHash } from 'node:crypto';
import { z } from 'zod';
import { faultOf, type NewFile } from '../domain/new-file.ts';
import type { Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import { ask, type CommandDependencies } from './dependencies.ts';
import { defineWrite } from './leg.ts';
import { refuse } from './mistake.ts';
import { checkText } from './patient-entry.ts';

export type UploadFile = NewFile & Readonly<{ key: string }>;

const uploadPlan = z.object({});

export function fileWrites(vendors: Vendors) {
  return {
    uploadFile: defineWrite<z.output<typeof uploadPlan>, NewFile>({
      ...{ operation: 'uploadFile', plan: uploadPlan },
      course: () => ({
        legs: [
          {
            ...{ vendor: 'MDI', operation: 'createFile', undo: null },
            send: async ({ scope }, file) => ({
              vendorId: await configured(vendors.mdi, 'MDI', 'createFile').file.create(scope, file),
            }),
            // Files can only be read by their ids: one whose id was lost is found by nobody.
            find: null,
          },
        ],
        answer: ([leg]) => leg?.vendorId ?? null,
        touched: () => [],
      }),
    }),
  };
}

export type FileWrites = ReturnType<typeof fileWrites>;

/** Files that messages and cases can carry. */
export type FileCommands = Readonly<{ upload: (file: UploadFile) => Promise<Written> }>;

const longestName = 255;

const faults = {
  type: 'Files of this kind are not taken.',
  size: 'The file is empty, or too large for its kind.',
  content: 'The file is not of the kind that it says.',
} as const;

export function fileCommands(dependencies: CommandDependencies, writes: FileWrites): FileCommands {
  return {
    upload: ({ key, ...file }) => {
      const { bytes, ...told } = file;
      const input = { ...told, content: createHash('sha256').update(bytes).digest('base64url') };
      const prepare = () => {
        checkText(file.name, ['name'], longestName);
        if (!/^[a-z][a-z0-9-]{0,39}$/.test(file.type)) refuse('INVALID', ['type'], 'A type is a word: `lab-result`.');
        const fault = faultOf(file);
        if (fault !== null) refuse('INVALID', ['file'], faults[fault]);
        return Promise.resolve({ plan: {}, body: file });
      };
      return ask(dependencies, null, { kind: writes.uploadFile, key, input, prepare });
    },
  };
}
