/** What the room's screen is dressed in, whatever it shows of the cards. */
import './faces.css';
import './placed.css';
import './time-bar.css';
import './no-card.css';
import './projector.css';
import './projector-faces.css';
import './projector-placed.css';
import './projector-looks.css';
import './projector-stages.css';
import './projector-shift.css';
import './projector-spread.css';
import './projector-timer.css';
import './projector-motion.css';
