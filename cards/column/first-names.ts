import { squeeze } from './tongues.ts';

/** First names that many people here have: where a column is full of them, it names people and no methods or roles. */
const common = new Set(
  (
    'jan piet kees klaas henk willem gerrit hans johan peter paul mark rob erik bas tim tom thomas daan sem lucas luuk ' +
    'bram lars jeroen martijn michiel wouter sander joost arjan marco frank ron dirk theo ton wim joop harry ' +
    'anna maria els marie johanna anneke ingrid marieke saskia esther linda sandra monique petra karin wilma ' +
    'annemarie margriet truus riet ria greet ineke jolanda yvonne mieke lotte sanne emma julia sophie lisa eva fleur ' +
    'femke iris nina sara laura kim marijke hanneke tineke corrie bep toos nel annie joke birgit ' +
    'mohammed mohamed ahmed ali hassan youssef omar ibrahim mustafa mehmet murat fatima fatma aisha khadija samira ' +
    'leila yasmina naima zeynep elif ayse emine amina maryam john james david michael sarah mary susan karen thomas ' +
    'andreas stefan markus sabine susanne claudia monika pierre jean michel nathalie isabelle'
  ).split(' '),
);

/** Whether a cell begins with a first name that many people have. */
export const isFirstName = (cell: string): boolean => common.has(squeeze(cell.split(/\s/)[0] ?? ''));
