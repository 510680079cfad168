import type { taskWork as english } from '../en/taskWork';
import type { Translation } from '../message';

/** The way of any task: plan, review, last question. The words of one task are in tasks.ts. */
export const taskWork: Translation<typeof english> = {
  'work.review': 'Gennemgå plan',
  'work.reviewFor': (values) => `Gennemgå plan: ${values.task}`,
  'work.reading': 'Læser på ny det, planen bygger på',
  'work.nothing': (values, format) => `Der er intet at gøre. Læst på ny ${format.dateTime(values.at)}.`,
  'work.locked': 'Låst. Det åbnes, når disse kontroller er afklaret:',
  'work.putAway': 'Valget er ændret, så planen blev lagt væk. Gennemgå planen igen.',
  'work.planRefused.empty': 'Planen er tom, så der er intet at godkende. Læs lejeren igen.',
  'work.planRefused.noTenant': 'Graph angav ingen lejer eller intet oprindeligt domæne, så planen kan ikke godkendes. Læs lejeren igen.',
  'work.planRefused.noId': 'Graph angav et objekt uden id, så planen kan ikke godkendes. Læs lejeren igen.',
  'work.planRefused.twice': 'Graph angav et objekt to gange, så planen kan ikke godkendes. Læs lejeren igen.',
  'work.planRefused.keptIsPlanned': 'Noget, der skal blive, var med i planen, så den kan ikke godkendes. Læs lejeren igen.',
  'work.planRefused.unexpected': 'Planlægningen blev uventet afbrudt. Intet er ændret. Prøv igen, eller genindlæs siden.',
  'work.watching': 'Du følger kun med. Kun den udførende administrator kan planlægge og udføre dette.',
  'work.otherRuns': (values) => `Kun én ad gangen. Lige nu: ${values.running}.`,
  'work.otherRuns.show': 'Vis den',
  'work.unfinished': (values) => `En tidligere kørsel er ikke færdig: ${values.task}. Fortsæt eller luk den først.`,
  'work.unfinished.unknown': 'En tidligere kørsel er ikke færdig. Fortsæt eller luk den først.',

  'review.title': (values) => `Gennemgå: ${values.act}`,
  'review.lead': 'Præcis dette og intet andet. Det, der kommer til i lejeren efter dette øjeblik, bliver ikke rørt.',
  'review.kinds': 'Efter type',
  'review.roles': 'Efter rolle',
  'review.examples': 'Eksempler',
  'review.all': 'Hele planen som CSV',
  'review.undo': 'Hvad der kan fortrydes',
  'review.fingerprint': 'Planens fingeraftryk (SHA-256)',
  'review.fingerprint.why':
    'Din bekræftelse gælder kun denne liste. Ændrer lejeren sig, før kørslen begynder, ændres intet, og forskellen vises.',
  'review.roleEnds': (values, format) =>
    `Din rolle som global administrator udløber ${format.dateTime(values.at)}. Kørslen holder så pause og fortsætter, når rollen er aktiv igen.`,
  'review.back': 'Tilbage',

  'confirm.domain': (values) => `Skriv det oprindelige domæne: ${values.domain}`,
  'confirm.count': (values) => `Skriv antallet: ${values.count}`,
  'confirm.enter': 'Enter bekræfter ikke. Brug selve knappen, med musen eller mellemrumstasten.',
  'confirm.cancel': 'Annuller'
};
