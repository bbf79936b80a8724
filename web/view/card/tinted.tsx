interface Props {
  readonly label: string;
  readonly text: string;
  /** How the text is set, as the style sheet knows it. */
  readonly look?: string;
}

/** A text under a small label, on the family's light ground. */
export const Tinted = ({ label, text, look = 'plain' }: Props) => (
  <section className="tinted">
    <h2 className="label">{label}</h2>
    <p className={look}>{text}</p>
  </section>
);
