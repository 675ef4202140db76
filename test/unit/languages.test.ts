import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { lexicons } from '../../server/src/lexicon/index.gen';
import { rules } from '../../server/src/rules/index.gen';
import { findings } from '../harness/fixture';
import { listFiles, readFile } from '../harness/root';

/** Each fixture of one name tells the same kind of page in another language. */
const PAGES = {
  nygard: {
    kind: 'decision-record',
    dialect: 'nygard',
    status: 'accepted',
    roles: 'title status problem decision consequences',
  },
  madr: {
    kind: 'decision-record',
    dialect: 'madr-2',
    status: 'draft',
    roles: 'title problem drivers options decision positive negative options option option option',
  },
  prd: { kind: 'narrative', dialect: 'prd', status: 'draft', roles: 'title problem goals non-goals stories requirements timeline' },
  agreement: { kind: 'working-agreement', dialect: 'none', status: 'none', roles: 'title agreements agreements agreements' },
  rfc: { kind: 'proposal', dialect: 'rfc', status: 'draft', roles: 'title summary problem design cons options option option questions' },
} as const;

/** By language: the options of its MADR page, the chosen one in the middle, and the ways not taken of its RFC. */
const OPTIONS: Readonly<Record<string, { readonly madr: readonly string[]; readonly rfc: readonly string[] }>> = {
  de: {
    madr: ['Bestellbuch aus Papier', 'Tablet im Lager', 'Anrufbeantworter mit Abschrift'],
    rfc: ['Gleiche Becher für beide Standorte', 'Rezepte je Standort'],
  },
  fr: { madr: ["Cahier à l'entrée", 'Tableur partagé', 'Fiches cartonnées'], rfc: ['Des symboles dessinés', 'Des numéros'] },
  es: {
    madr: ['Cuaderno en el mostrador', 'Hoja de cálculo compartida', 'Fichas de cartón'],
    rfc: ['Estantes regulables', 'Otro depósito'],
  },
  pt: { madr: ['Caderno na porta', 'Planilha compartilhada', 'Quadro branco'], rfc: ['Regar à noite', 'Cobrir a terra com palha'] },
  ja: { madr: ['入口のノート', '共有の表', '壁のホワイトボード'], rfc: ['同じさじを配る', '店ごとに配合を持つ'] },
};

const LANGUAGES = Object.keys(OPTIONS);
const textOf = (language: string, page: string): string => readFile(`test/fixtures/languages/${language}/${page}.md`);
const languageOf = (text: string): string => readDocument(text).lexicon.language;

suite('languages', () => {
  for (const language of LANGUAGES) {
    for (const [page, expected] of Object.entries(PAGES)) {
      test(`${language}: the page ${page} is read, and no phrase is looked for in it`, () => {
        const document = readDocument(textOf(language, page));
        assert.equal(document.lexicon.language, language);
        const { kind, dialect, status, sections } = document;
        const roles = sections.slice(1).map(({ role }) => role);
        assert.deepEqual({ kind, dialect, status: status.value, roles: roles.join(' ') }, expected);
        assert.deepEqual(findings(textOf(language, page)), []);
      });
    }

    test(`${language}: the options are read, each with both sides, and which one was taken`, () => {
      const { options, people } = readDocument(textOf(language, 'madr'));
      assert.deepEqual(
        options.map(({ name, chosen, pros, cons }) => [name, chosen, pros.length, cons.length]),
        OPTIONS[language]!.madr.map((name, i) => [name, i === 1, 1, 1]),
      );
      assert.deepEqual(
        people.map(({ role }) => role),
        ['decided'],
      );
      const rivals = readDocument(textOf(language, 'rfc')).options.filter(({ chosen }) => !chosen);
      assert.deepEqual(
        rivals.map(({ name }) => name),
        OPTIONS[language]!.rfc,
      );
    });
  }

  test('dates and lists of work in another language are no commitments of its prose', () => {
    for (const language of LANGUAGES) {
      const { commitments } = readDocument(textOf(language, 'prd'));
      assert.deepEqual(
        commitments.filter(({ type }) => type === 'date' || type === 'estimate'),
        [],
        language,
      );
    }
  });

  test('every language has its five pages', () => {
    const files = listFiles('test/fixtures/languages', '.md');
    const expected = LANGUAGES.flatMap((language) => Object.keys(PAGES).map((page) => `test/fixtures/languages/${language}/${page}.md`));
    assert.deepEqual(files.toSorted(), expected.toSorted());
    assert.deepEqual(Object.keys(lexicons).toSorted(), [...LANGUAGES, 'en', 'und'].toSorted());
  });

  test('every heading in another language stands beside an English one that tells a role or a kind', () => {
    const english = lexicons['en']!;
    for (const { language, translations } of Object.values(lexicons))
      for (const [name] of translations)
        assert.ok(
          english.headings.some(([, pattern]) => pattern.test(name)) || english.kinds.headings.some(([, , pattern]) => pattern.test(name)),
          `${language}: ${name}`,
        );
  });
});

suite('the language of a page', () => {
  const german = textOf('de', 'nygard');

  test('is what its front matter says, with or without a region', () => {
    assert.equal(languageOf(`---\nlang: fr-CA\n---\n\n${german}`), 'fr');
    assert.equal(languageOf(`---\nlanguage: en\n---\n\n${german}`), 'en');
  });

  test('is told from the page where the front matter names none that is known', () => {
    assert.equal(languageOf(`---\nlanguage: python\n---\n\n${german}`), 'de');
    assert.equal(languageOf(`---\nlang: 7\n---\n\n${german}`), 'de');
  });

  test('is told by the prose under English headings', () => {
    const text = german
      .replace('## Kontext', '## Context')
      .replace('## Entscheidung', '## Decision')
      .replace('## Konsequenzen', '## Consequences');
    assert.equal(languageOf(text), 'de');
    assert.equal(readDocument(text).kind, 'decision-record');
    assert.equal(readDocument(text.replace('Angenommen', 'Accepted')).status.value, 'accepted');
  });

  test('is English where that is unsure', () => {
    assert.equal(languageOf(''), 'en');
    assert.equal(languageOf('# Notiz\n\nKurz und gut.\n'), 'en');
    assert.equal(
      languageOf('# Names\n\nWe asked the Café des Arts and the Bar la Plage for the list of the drinks that they serve.\n'),
      'en',
    );
  });

  test('is undetermined in any other script, and English headings are known there', () => {
    const text =
      '# 3. Хранить муку в бочках\n\n## Status\n\nAccepted\n\n## Context\n\nМука сыреет в мешках.\n\n## Decision\n\nМы храним муку в бочках.\n';
    assert.equal(languageOf(text), 'und');
    assert.equal(readDocument(text).kind, 'decision-record');
    assert.deepEqual(findings(text), []);
  });
});

interface Words {
  /** Status and decision of a record in force. */
  readonly head: string;
  readonly options: string;
  readonly last: string;
  readonly none: string;
  /** Says in the page's language why no other way was looked at. */
  readonly given: string;
}

/** What the structural rules look at, by language. */
const RECORDS: Readonly<Record<string, Words>> = {
  de: {
    head: '## Status\n\nAkzeptiert\n\n## Entscheidung\n\nWir backen nachts.\n',
    options: 'Betrachtete Optionen',
    last: 'Konsequenzen',
    none: 'Keine.',
    given: 'Es gab keine andere Möglichkeit, weil der Ofen nachts frei ist.',
  },
  fr: {
    head: '## Statut\n\nAdoptée\n\n## Décision\n\nNous semons en mars.\n',
    options: 'Options envisagées',
    last: 'Conséquences',
    none: 'Aucune.',
    given: 'Il y avait une seule option réaliste, car la serre est petite.',
  },
  es: {
    head: '## Estado\n\nAprobado\n\n## Decisión\n\nAbrimos por la tarde.\n',
    options: 'Opciones consideradas',
    last: 'Consecuencias',
    none: 'Ninguna.',
    given: 'Había una sola opción realista, porque la sala es pequeña.',
  },
  pt: {
    head: '## Status\n\nAprovado\n\n## Decisão\n\nRegamos de manhã.\n',
    options: 'Opções consideradas',
    last: 'Consequências',
    none: 'Nenhuma.',
    given: 'Havia uma única opção realista, porque a água é pouca.',
  },
  ja: {
    head: '## ステータス\n\n採用\n\n## 決定\n\n朝に茶葉を量る。\n',
    options: '検討した選択肢',
    last: '結果',
    none: 'なし。',
    given: '釜が一つなので、現実的な選択肢は一つだった。',
  },
};

suite('structural rules in every language', () => {
  for (const [language, { head, options, last, none, given }] of Object.entries(RECORDS)) {
    const record = (alternatives: string, consequences: string): string =>
      `---\nlang: ${language}\n---\n\n# ADR 9\n\n${head}\n## ${options}\n\n${alternatives}\n\n## ${last}\n\n${consequences}\n`;
    const rulesOf = (text: string): string[] => findings(text).map(({ rule }) => rule);

    test(`${language}: a place for alternatives that holds nothing, in its own words or in signs`, () => {
      for (const word of [none, 'N/A', 'TBD', '—']) assert.ok(rulesOf(record(word, 'x')).includes('alternatives-empty'), word);
      assert.deepEqual(rulesOf(record('- Papier\n- Kino\n', 'x')), []);
    });

    test(`${language}: a page in force with nothing under what follows`, () => {
      assert.deepEqual(rulesOf(record('- Papier\n- Kino\n', '')), ['accepted-with-blanks']);
    });

    test(`${language}: a list of one option, until the page or an English quick fix says why`, () => {
      const answer = 'There was one serious candidate, because the oven is small; we look again if it breaks.';
      assert.deepEqual(rulesOf(record('- Papier\n', 'x')), ['single-option']);
      for (const words of [given, answer]) assert.deepEqual(rulesOf(record(`- Papier\n\n${words}`, 'x')), [], words);
    });
  }

  test('a rule that judges by phrases does not run where there are none, whatever it looks for', () => {
    const rule = {
      ...rules['options-absent']!,
      *check() {
        yield { range: { start: 0, end: 1 } };
      },
    };
    assert.equal(findings(textOf('de', 'nygard'), {}, { always: rule }).length, 0);
    assert.equal(findings(textOf('de', 'nygard'), {}, { always: { ...rule, structural: true } }).length, 1);
  });
});
