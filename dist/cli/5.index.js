export const id = 5;
export const ids = [5];
export const modules = {

/***/ 2005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ActivityEvents: () => (/* binding */ ActivityEvents)
/* harmony export */ });
/* harmony import */ var _shell_wrapper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4008);

// build/codex/events/activity-events.js
/** Commands that may run at one time; of more, the oldest counts as one that never ended. */
const MAX_RUNNING = 1e3;
/**
* What Codex did, out of its events one by one: each thing as it completes, so that nothing is kept but the commands
* that run.
*/
var ActivityEvents = class {
	#running = /* @__PURE__ */ new Map();
	add(event) {
		if (event.type === "item.completed") return this.#completed(event.item);
		if (event.type !== "item.started" || event.item.type !== "command_execution") return [];
		this.#running.set(event.item.id, command(event.item));
		return this.#running.size > MAX_RUNNING ? this.#oldest() : [];
	}
	/** Those that never ended. */
	end() {
		return [...this.#running.values()];
	}
	#completed(item) {
		switch (item.type) {
			case "command_execution":
				this.#running.delete(item.id);
				return [command(item)];
			case "file_change":
				if (item.status === "failed") return [];
				return item.changes.map(({ path, kind }) => ({
					kind: "file_change",
					path,
					change: kind
				}));
			case "web_search": return [{
				kind: "web_search",
				query: item.query
			}];
			case "mcp_tool_call": return [{
				kind: "mcp_tool_call",
				server: item.server,
				tool: item.tool,
				failed: item.failed
			}];
			default: return [];
		}
	}
	#oldest() {
		for (const [id, did] of this.#running) {
			this.#running.delete(id);
			return [did];
		}
		return [];
	}
};
function command(item) {
	return {
		kind: "command",
		command: (0,_shell_wrapper_js__WEBPACK_IMPORTED_MODULE_0__.t)(item.command),
		exitCode: item.exitCode,
		seconds: null
	};
}



/***/ }),

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ shellWords),
/* harmony export */   t: () => (/* binding */ readArguments)
/* harmony export */ });
// build/request/codex-args/shell-words.js
/** `codex-args`: a JSON array of strings when it begins with `[`, else words as a POSIX shell would split them. */
function readArguments(text) {
	const words = text.trimStart().startsWith("[") ? jsonWords(text) : shellWords(text);
	if (words.kind === "ok" && words.words.some((word) => word.includes("\0"))) return {
		kind: "invalid",
		problem: "has a NUL character in it, which no program can be given"
	};
	return words;
}
/**
* Splits text into words by POSIX (Shell Command Language, 2.2 Quoting, 2.6.5 Field Splitting): single quotes, double
* quotes, backslash and line continuation are honoured. Nothing is expanded, and what else would be special to a shell
* (`$HOME`, `*`, `~`, `;`, `|`, `#`) is plain text: a workflow that says `-c x=#1` or `a|b` means just that.
*/
function shellWords(text) {
	const words = [];
	let word = null;
	const source = text.replaceAll("\r\n", "\n");
	for (let at = 0; at < source.length; at += 1) {
		const character = source[at];
		if (character === "\\") {
			at += 1;
			if (at === source.length) return {
				kind: "invalid",
				problem: "ends in a backslash that has nothing to quote"
			};
			if (source[at] !== "\n") word = (word ?? "") + source[at];
		} else if (character === "'") {
			const end = source.indexOf("'", at + 1);
			if (end < 0) return unclosed("'", source, at);
			word = (word ?? "") + source.slice(at + 1, end);
			at = end;
		} else if (character === "\"") {
			const quoted = doubleQuoted(source, at + 1);
			if (quoted === null) return unclosed("\"", source, at);
			word = (word ?? "") + quoted.text;
			at = quoted.end;
		} else if (character === " " || character === "	" || character === "\n") {
			if (word !== null) words.push(word);
			word = null;
		} else word = (word ?? "") + character;
	}
	if (word !== null) words.push(word);
	return {
		kind: "ok",
		words
	};
}
/** Inside double quotes a backslash quotes only `$`, a back-tick, `"`, itself and a line's end; else it is a character. */
function doubleQuoted(source, start) {
	let text = "";
	for (let at = start; at < source.length; at += 1) {
		const character = source[at];
		if (character === "\"") return {
			text,
			end: at
		};
		const next = source[at + 1];
		if (character !== "\\" || next === void 0 || !"$`\"\\\n".includes(next)) {
			text += character;
			continue;
		}
		at += 1;
		if (next !== "\n") text += next;
	}
	return null;
}
function unclosed(quote, source, at) {
	return {
		kind: "invalid",
		problem: `has a ${quote} that is never closed, at: ${source.slice(at, at + 20)}`
	};
}
function jsonWords(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return {
			kind: "invalid",
			problem: `begins with [ but is not JSON (${error.message})`
		};
	}
	if (!Array.isArray(value) || !value.every((word) => typeof word === "string")) return {
		kind: "invalid",
		problem: "is JSON, but not an array of strings only"
	};
	return {
		kind: "ok",
		words: value
	};
}



/***/ }),

/***/ 4008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unwrapShell)
/* harmony export */ });
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50);

// build/codex/events/shell-wrapper.js
const SHELL = /^\S*\b(?:ba|z|da|k)?sh -l?c /;
/**
* Codex shows a command with the shell that it starts around it, `/bin/bash -lc 'ls -l'`, quoted as Rust's `shlex`
* does. Gives `ls -l`; anything else as it is.
*/
function unwrapShell(command) {
	const wrapper = SHELL.exec(command);
	if (wrapper === null) return command;
	const read = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(command.slice(wrapper[0].length));
	const [only, ...others] = read.kind === "ok" ? read.words : [];
	return only === void 0 || others.length > 0 ? command : only;
}



/***/ })

};
