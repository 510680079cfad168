import type { step1Run as english } from '../en/step1Run';
import type { Translation } from '../message';

/** The run of a task, what came of it, and why one did not begin. */
export const step1Run: Translation<typeof english> = {
  'run.keepOpen':
    'Lad fanen være åben. Lukkes den, går intet tabt: Kørslen fortsætter fra sin journal, når du kommer tilbage.',
  'run.count.planned': 'Planlagt',
  'run.count.sent': 'Sendt',
  'run.count.verified': 'Verificeret',
  'run.count.failed': 'Mislykket',
  'run.count.undecided': 'Uafklaret',
  'run.verifiedOf': (values, format) =>
    `${format.number(values.verified)} af ${format.number(values.planned)} verificeret ved at læse igen`,
  'run.rate': 'Hastighed',
  'run.rate.perMinute': (values, format) => `${format.number(values.count)} pr. minut`,
  'run.limit': 'Grænse',
  'run.limit.value': (values, format) =>
    format.plural(values.writes, {
      one: `1 ændring på ${format.duration(values.ms)}`,
      other: `${format.number(values.writes)} ændringer på ${format.duration(values.ms)}`
    }),
  'run.estimate': 'Tid tilbage',
  'run.estimate.about': (values, format) => `cirka ${format.duration(values.ms)}`,
  'run.doing': 'Nu',
  'run.unknown': 'ikke kendt endnu',
  'run.phase.canary': 'Først én, indtil ændringen er bevist',
  'run.phase.ramp': 'Ti mere, indtil de er bevist',
  'run.phase.steady': 'Alle de øvrige, under Graphs grænse',
  'run.why.answers': 'Venter på svar, der er på vej',
  'run.why.quota': 'Venter for at holde sig under Graphs grænse',
  'run.why.throttled': 'Graph bad om en pause',
  'run.why.confirming': 'Venter på, at ændringen viser sig ved læsning',
  'run.why.noAnswer': 'Graph svarer ikke; prøver igen',
  'run.why.settling': 'Venter, før alt læses en gang til',
  'run.stop': 'Stop',
  'run.stopping': 'Stopper: Der sendes ikke flere kald',
  'run.announce': (values, format) =>
    `${format.number(values.verified)} af ${format.number(values.planned)} verificeret, ${format.number(values.failed)} mislykket.`,
  'run.picture': 'Tilbage over tid',
  'run.picture.time': 'Tid',
  'run.picture.left': 'Tilbage',
  'run.log': 'Seneste resultater',
  'run.log.accepted': 'Accepteret, ikke bevist endnu',
  'run.log.rejected': 'Afvist',
  'run.log.undecided': 'Intet svar: kontrolleres ved læsning',
  'run.log.refused': 'Afvist af dette værktøj',
  'run.log.notSent': 'Ikke sendt',
  'run.log.verified': 'Verificeret',
  'run.log.cameBack': 'Viser sig igen ved læsning',
  'run.strangers': (values) => `Kommet til efter godkendelsen og ikke rørt: ${values.things}.`,

  'run.end.accepted':
    'Accepteret af Graph. Det tager tjenesten noget tid, og opgaven er først færdig, når en ny læsning viser det: Læs igen senere.',
  'run.end.incomplete': 'Alt er forsøgt. Nedenfor står, hvorfor noget er tilbage.',
  'run.end.stopped': 'Stoppet. Der blev ikke sendt flere kald.',
  'run.end.abandoned': 'Lukket uden at fortsætte.',
  'run.halt.canaryFailed': 'Den første ændring mislykkedes, så ingen andre blev forsøgt.',
  'run.halt.canaryUnconfirmed':
    'Den første ændring blev accepteret, men viser sig ikke ved læsning, så ingen andre blev forsøgt.',
  'run.halt.tooManyFailures': 'For mange ændringer mislykkedes, så kørslen stoppede sig selv.',
  'run.halt.tooManyUnconfirmed': 'For mange ændringer viser sig ikke ved læsning, så kørslen stoppede sig selv.',
  'run.halt.noProgress': 'Graph svarede ikke i for lang tid. Fortsæt kørslen senere.',
  'run.halt.guard': 'Dette værktøj nægtede at skrive mere.',
  'run.halt.journal': 'Journalen kunne ikke skrives, så der blev ikke sendt mere.',

  'run.results': 'Resultat efter årsag',
  'run.results.all': 'Alle',
  'run.results.csv': 'Resultater som CSV',
  'run.results.select': (values) => `Vælg ${values.name}`,
  'run.results.close': 'Luk resultaterne',
  'run.results.again': 'Fortsæt kørslen',
  'run.outcome.verified': 'Verificeret',
  'run.outcome.unconfirmed': 'Ikke bekræftet',
  'run.outcome.undecided': 'Uafklaret',
  'run.outcome.notSent': 'Ikke sendt',
  'run.outcome.failed': 'Mislykket',
  'run.reason.done': 'en ny læsning beviser det',
  'run.reason.wasGone': 'der var intet tilbage at ændre, og en ny læsning stemmer',
  'run.reason.notConfirmed': 'accepteret, men vises stadig som før',
  'run.reason.noAnswer': 'intet svar kom; ingen ved, om det skete',
  'run.reason.notReached': 'kørslen sluttede inden',
  'run.reason.guard': 'beskyttet: dette værktøj afviste det',
  'run.reason.forbiddenPrivileged': 'har en rolle: Graph kræver Directory.AccessAsUser.All og en højere rolle',
  'run.reason.failure': (values) =>
    values.code === '' ? `Graph svarede ${values.status}` : `Graph svarede ${values.status} ${values.code}`,
  'run.csv.name': 'Navn',
  'run.csv.reference': 'Kendt som',
  'run.csv.id': 'Objekt-id',
  'run.csv.outcome': 'Resultat',
  'run.csv.reason': 'Årsag',
  'run.csv.verifiedAt': 'Verificeret',
  'run.csv.requestId': 'Anmodnings-id',

  'run.open.title': 'En kørsel er ikke færdig',
  'run.open.lead': (values, format) =>
    `Den begyndte ${format.dateTime(values.at)}, godkendt af ${values.by}. Intet andet kan planlægges, før den er fortsat eller lukket.`,
  'run.open.counts': (values, format) =>
    `${format.number(values.verified)} af ${format.number(values.planned)} verificeret, ${format.number(values.open)} mangler.`,
  'run.open.continue': 'Fortsæt kørslen',
  'run.open.continueWhat':
    'Det, der blev sendt uden at få svar, kontrolleres først ved læsning. Derefter udføres resten af den godkendte plan.',
  'run.open.abandon': 'Luk den uden at fortsætte',
  'run.open.abandonWhat':
    'Lukkes den, sendes der intet: Det, der er udført, forbliver udført, og det, der mangler, kræver en ny plan.',
  'run.open.remove': 'Fjern dens journal',
  'run.open.removeWhat':
    'Fjernes journalen, ændres intet i lejeren. Derefter viser kun en ny læsning, hvad kørslen har udført.',
  'run.open.aside': (values) =>
    values.domain === ''
      ? 'I denne browser er en kørsel for en anden lejer ikke færdig. Den står ikke i vejen for noget her.'
      : `I denne browser er en kørsel for en anden lejer ikke færdig: ${values.domain}. Log på dér for at fortsætte den. Den står ikke i vejen for noget her.`,
  'run.open.lookAgain': 'Kontrollér igen',
  'run.open.damaged': 'Slutningen af dens journal er beskadiget. Alt læses igen, før der sendes noget.',
  'run.open.unusable.foreign': 'Den hører til en anden lejer. Log på dér for at fortsætte den.',
  'run.open.unusable.otherVersion':
    'Den er skrevet af en anden version af dette produkt og kan ikke fortsættes. Fjern dens journal, og læs lejeren igen.',
  'run.open.unusable.unreadable': 'Dens journal kan ikke læses. Fjern den, og læs lejeren igen.',
  'run.open.unusable.planAltered':
    'Dens plan er ændret efter godkendelsen og udføres ikke. Fjern dens journal, og læs lejeren igen.',
  'run.open.failed': 'Journalerne i denne browser kan ikke læses, så intet kan planlægges.',

  'run.refused.title': 'Intet er ændret',
  'run.refused.approval': 'Det, der er skrevet, passer ikke til planen.',
  'run.refused.planAltered': 'Planen svarer ikke til sit fingeraftryk.',
  'run.refused.busy': 'En kørsel er i gang på en anden fane eller i et andet vindue. Kun én må skrive ad gangen.',
  'run.refused.unresolvedJournal': 'En tidligere kørsel er ikke færdig. Fortsæt eller luk den først.',
  'run.refused.alreadyRun': 'Denne plan er allerede udført. Lav en ny.',
  'run.refused.unusableJournal': 'Journalen kan ikke fortsættes.',
  'run.refused.obstructed': 'Lejeren kunne ikke læses, som planen kræver det.',
  'run.refused.stale': 'Lejeren har ændret sig, siden planen blev gennemgået. Gennemgå den nye plan.',
  'run.refused.stopped': 'Stoppet, før der blev sendt noget.',
  'run.refused.again': 'Tilbage til planen',
  'run.drift.appeared': (values) => `Kommet til: ${values.things}`,
  'run.drift.gone': (values) => `Ikke længere i planen: ${values.things}`,
  'run.drift.nowKept': (values) => `Beskyttet siden gennemgangen: ${values.things}`,
  'run.drift.changed': (values) => `Ændret: ${values.things}`,
  'run.guard.readOnly': 'Ingen plan er godkendt.',
  'run.guard.otherTenant': 'Din session, organisationen og planen angiver ikke den samme lejer.',
  'run.guard.identityUnknown': 'Graph oplyste ikke, hvem du er, eller hvilken lejer dette er.',
  'run.guard.protectedId': 'En beskyttet konto var med i planen.',
  'run.guard.protectedApp':
    'En applikation, der skal blive, var med i planen: en vej ind i portalerne eller den, som dette værktøj logger på med.',
  'run.guard.bodyNotAllowed': 'Der skulle ændres mere, end denne opgave er til.',
  'run.guard.notInPlan': 'Der skulle skrives noget, som ikke er med i planen.',
  'run.guard.stopped': 'Den blev stoppet.',
  'run.store.full': 'Browseren har ikke mere plads til journalen. Frigør plads, og prøv igen.',
  'run.store.readOnly':
    'Browseren tillader ikke, at denne side gemmer noget. Forlad privat browsing, og prøv igen.',
  'run.store.cleared': 'Journalen er slettet fra denne browser.',
  'run.store.taken': 'En anden fane har skrevet i journalen.',
  'run.store.unavailable': 'Browserens lager svarer ikke. Genindlæs siden.',

  'obstacle.unread': (values) => `Kunne ikke læses: ${values.fact}.`,
  'obstacle.sampleOnly': 'Listen er ikke læst til ende endnu.',
  'obstacle.scopeMissing': (values) => `Tilladelsen ${values.scope} mangler i denne session.`,
  'obstacle.otherTenant': 'Sessionen hører til en anden lejer end den, der svarede.',
  'obstacle.actingAdminGuest': 'Du er gæst i denne lejer. Lukningen kræver en konto, der hører hjemme i den.',
  'obstacle.actingAdminSynced':
    'Din konto synkroniseres fra det lokale miljø. Lukningen kræver en konto, der kun findes i skyen.',
  'obstacle.actingAdminNotListed': 'Din konto er ikke på listen over brugere, så listen er ikke til at stole på.',
  'obstacle.keptAdminNotListed': 'Den administrator, der bliver, er ikke på listen over brugere.',
  'obstacle.noGlobalAdministratorStays': 'Ingen af dem, der bliver, er aktiv global administrator.',
  'obstacle.initialDomainNotListed': 'Det oprindelige domæne er ikke på listen over domæner, så listen er ikke til at stole på.',
  'obstacle.ownPrincipalNotFound': 'Intet viser, hvilken applikation dette værktøj logger på med, så ingen slettes.'
};
