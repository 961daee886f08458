import kindOf from "kind-of";
import "./style.css";

document.body.append(kindOf([]));
