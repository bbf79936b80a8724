/** Two soft tones, a fifth apart, in Hz and s: heard in a room, startling nobody. */
const TONES = [
  { pitch: 523.25, at: 0 },
  { pitch: 784, at: 0.22 },
] as const;
const LOUDNESS = 0.12;
const FADE = 1.4;

/** Says softly that the time is over; a browser without sound, or that refuses it, stays still. */
export const chime = (): void => {
  try {
    const context = new AudioContext();
    for (const { pitch, at } of TONES) {
      const [tone, volume] = [context.createOscillator(), context.createGain()];
      const start = context.currentTime + at;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0, start);
      volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + FADE);
      tone.connect(volume).connect(context.destination);
      tone.start(start);
      tone.stop(start + FADE);
      tone.onended = () => void (at > 0 && context.close());
    }
  } catch {
    // No sound here; the bar and the words say it as well.
  }
};
