import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDiagnoses } from '../../src/domain/note.ts';

describe('diagnoses in a text', () => {
  test('"Allergic reaction,initial encounter (T78.40XA),Asthma (J45.909)" (S1): a label may hold a comma', () => {
    expect(parseDiagnoses('Allergic reaction,initial encounter (T78.40XA),Asthma (J45.909)')).toEqual([
      { code: 'T78.40XA', label: 'Allergic reaction,initial encounter' },
      { code: 'J45.909', label: 'Asthma' },
    ]);
  });

  test.each([
    ['', []],
    ['  , ', []],
    ['Headache', [{ code: null, label: 'Headache' }]],
    ['Diabetes (type 2) (E11.9)', [{ code: 'E11.9', label: 'Diabetes (type 2)' }]],
    [
      'Asthma (J45.909) , see below',
      [
        { code: 'J45.909', label: 'Asthma' },
        { code: null, label: 'see below' },
      ],
    ],
    [
      'Flu (j11.1); Cough (R05)',
      [
        { code: 'J11.1', label: 'Flu' },
        { code: 'R05', label: 'Cough' },
      ],
    ],
    ['(Z00.00)', [{ code: 'Z00.00', label: null }]],
    ['COVID-19 (U07.1)', [{ code: 'U07.1', label: 'COVID-19' }]],
    ['A third character may be a letter (C7A.00)', [{ code: 'C7A.00', label: 'A third character may be a letter' }]],
    // A code in the middle of a label belongs to the label.
    ['Grade (B12) deficiency,Cough (R05)', [{ code: 'R05', label: 'Grade (B12) deficiency,Cough' }]],
    ['Too long (J45.90912)', [{ code: null, label: 'Too long (J45.90912)' }]],
  ])('%s', (text, diagnoses) => {
    expect(parseDiagnoses(text)).toEqual(diagnoses);
  });

  test('whatever labels and codes are written this way are read back', () => {
    const code = fc.stringMatching(/^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/);
    const label = fc
      .stringMatching(/^[A-Za-z][A-Za-z0-9,;() -]{0,30}[A-Za-z]$/)
      .filter((text) => !/\([A-Z][0-9]/i.test(text));
    fc.assert(
      fc.property(fc.array(fc.record({ code, label }), { maxLength: 8 }), (diagnoses) => {
        const text = diagnoses.map((one) => `${one.label} (${one.code})`).join(',');
        expect(parseDiagnoses(text)).toEqual(diagnoses);
      }),
    );
  });

  test('a long text keeps nobody busy', () => {
    const startedAt = performance.now();
    for (const text of ['('.repeat(400_000), '(A00'.repeat(100_000), `(A00${' '.repeat(400_000)}`])
      parseDiagnoses(text);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
