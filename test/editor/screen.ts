import assert from 'node:assert/strict';
import { until } from './page';

/** Takes a picture of the workbench; rejects when nothing matches the CSS selector in time. */
export async function picture(name: string, selector: string): Promise<void> {
  await ask(`picture/${name}`, selector);
}

export async function click(selector: string): Promise<void> {
  await ask('click', selector);
}

/** The visible texts of what matches a CSS selector in the workbench, once they are as `hold` wants them. */
export function texts(selector: string, hold: (found: readonly string[]) => boolean): Promise<string[]> {
  return seen('text', selector, hold);
}

/** As {@link texts}, but what a screen reader is told. */
export function labels(selector: string, hold: (found: readonly string[]) => boolean): Promise<string[]> {
  return seen('labels', selector, hold);
}

/** As {@link texts}, but the colours in which they stand. */
export function colours(selector: string, hold: (found: readonly string[]) => boolean): Promise<string[]> {
  return seen('colours', selector, hold);
}

/** Types into what has the focus, as a person does. */
export async function type(text: string): Promise<void> {
  await ask(`type/${encodeURIComponent(text)}`, 'body');
}

/** Presses a key by its name, such as `Enter` or `ArrowDown`. */
export async function press(key: string): Promise<void> {
  await ask(`press/${key}`, 'body');
}

async function seen(what: string, selector: string, hold: (found: readonly string[]) => boolean): Promise<string[]> {
  let found: string[] | undefined;
  return until(
    async () => {
      const all = (JSON.parse(await ask(what, selector)) as (string | null)[]).map((text) => text?.trim() ?? '');
      found = hold(all) ? all : undefined;
    },
    () => found,
  );
}

async function ask(what: string, selector: string): Promise<string> {
  const answer = await fetch(`${process.env['LEAVEN_TEST_CAMERA']}${what}?${encodeURIComponent(selector)}`);
  assert.ok(answer.ok, `${what}: ${answer.statusText}`);
  return answer.text();
}
