/** Made-up people are put together from these; no list is taken from anywhere. */
export const givenNames = {
  female:
    'Ana Beth Carla Dana Elena Farah Grace Hana Ines Julia Kira Lena Maya Nora Olga Paula Rosa Sara Tess Uma Vera Wanda Yara Zoe'.split(
      ' ',
    ),
  male: 'Adam Boris Carl David Emil Felix Gus Hugo Ivan Jonas Karl Liam Marco Nils Oscar Pedro Quinn Ralf Simon Tom Ugo Victor Will Yan'.split(
    ' ',
  ),
} as const;

export const middleNames = 'Ada Blue Cole Dawn Eve Fay Glen Hope Ivy Jay Kay Lee'.split(' ');

export const familyNames =
  'Abbott Baker Castro Dalton Ellis Fischer Garcia Hansen Ibarra Jensen Keller Lopez Moreno Novak Ortega Park Quist Rossi Santos Turner Ullman Vargas Weber Xu Young Zimmer Brandt Costa Duarte Engel'.split(
    ' ',
  );

export const streets = 'Alder Birch Cedar Dogwood Elm Fir Grove Hazel Ivy Juniper'.split(' ');

/** City, state and the first three digits of a ZIP code. */
export const places = [
  ['Sacramento', 'CA', '958'],
  ['Fresno', 'CA', '937'],
  ['Oakland', 'CA', '946'],
  ['Reno', 'NV', '895'],
  ['Portland', 'OR', '972'],
  ['Tucson', 'AZ', '857'],
] as const;

export const specialties = [
  'Family Medicine',
  'Dermatology',
  'Psychiatry',
  'Internal Medicine',
  'Endocrinology',
] as const;
