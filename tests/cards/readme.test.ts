import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { budgets, type ListBudget } from '../../cards/budgets.ts';
import { families } from '../../cards/families.ts';
import type { FamilyId } from '../../cards/schema.ts';

const page = readFileSync(new URL('../../cards/README.md', import.meta.url), 'utf8');

const tellBudget = (name: string, budget: number | ListBudget): string => {
  if (typeof budget === 'number') return `\`${name}\` ${budget}`;
  const { least, most, each } = budget;
  return `\`${name}\` ${least === most ? most : `${least}–${most}`} × ${each}`;
};

/** A row of the table, as budgets.ts and families.ts have it. */
const rowOf = (name: string, fields: Readonly<Record<string, number | ListBudget>>): string => {
  const letter = name in families ? ` ${families[name as FamilyId].letter}` : '';
  const told = Object.entries(fields).map(([field, budget]) => tellBudget(field, budget));
  return `| ${name} |${letter} | ${told.join(' · ')} |`;
};

test('the table of fields and budgets says what budgets.ts says, and nothing else', () => {
  // A family without a budget is a type error.
  const ofAll = budgets satisfies Readonly<Record<FamilyId, object>>;
  const rows = Object.entries(ofAll).map(([name, fields]) => rowOf(name, fields));
  const [, table = ''] = /\| family \| letter \|.*\n.*\n((?:\|.*\n)+)/.exec(page) ?? [];
  expect(table.trimEnd().split('\n')).toEqual(rows);
});
