/** What the room's screen is dressed in, whatever it shows of the cards. */
import '../card/faces.css';
import '../card/placed.css';
import '../piece/time-bar.css';
import '../card/no-card.css';
import './projector.css';
import './projector-faces.css';
import './projector-placed.css';
import './projector-looks.css';
import './projector-stages.css';
import './projector-shift.css';
import './projector-spread.css';
import './projector-timer.css';
import './projector-motion.css';
import './projector-upright.css';
