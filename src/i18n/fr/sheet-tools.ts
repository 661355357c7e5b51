import type { SheetToolsMessages } from '../messages/sheet-tools.js';

export const sheetTools: SheetToolsMessages = {
  likeness: {
    intro: 'Choisies dans d’autres territoires pour ce qu’elles ont en commun avec celle-ci.',
    reason: (kind, names) => {
      const same = { theme: 'thème', form: 'forme de coopération', flow: 'flux', degree: 'degré', axis: 'axe' };
      return `même ${Object.hasOwn(same, kind) ? same[kind as keyof typeof same] : kind}\u00a0: ${names}`;
    },
    all: (reasons) => `${reasons.charAt(0).toLocaleUpperCase('fr')}${reasons.slice(1)}.`,
  },
  copied: 'Citation copiée.',
  notCopied: 'La copie a été refusée\u00a0: le texte est sélectionné, copiez-le avec Ctrl + C.',
  citationLabel: 'Citation',
  citation: {
    quoted: (title) => `«\u00a0${title}\u00a0»`,
    dataOf: (date) => `données du ${date}`,
    consulted: (date) => `consulté le ${date}`,
    end: '.',
  },
  qrCode: (address) => `Code QR vers ${address}`,
  field: 'Rubrique concernée',
  whole: 'Toute la fiche',
  write: 'Écrire le message',
  toWhom:
    'Ce service n’indique pas d’adresse\u00a0: le message s’ouvre sans destinataire. Envoyez-le à qui publie cette page, ou au pilote de l’action.',
  noVersion: 'non datée',
  subject: (title, field) => `Fiche «\u00a0${title}\u00a0»\u00a0: ${field}`,
  body: ({ title, id, version, field, address }) =>
    `Fiche\u00a0: ${title}\nIdentifiant\u00a0: ${id}\nVersion\u00a0: ${version}\nRubrique\u00a0: ${field}\n${
      address === '' ? '' : `Adresse\u00a0: ${address}\n`
    }\nCe qu’il faut corriger ou compléter, et d’où vous le tenez\u00a0:\n`,
};
