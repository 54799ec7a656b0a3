/** Every style sheet that holds on the whole page, in the order in which they build on each other. */
import "./fonts.css";
import "./tokens.css";
import "./base.css";
import "./frame.css";
import "./controls.css";
import "./figures.css";
import "./print.css";
