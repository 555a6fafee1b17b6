export const id = 903;
export const ids = [903];
export const modules = {

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEvent: () => (/* reexport safe */ _events2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _events2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9241);


/***/ }),

/***/ 9241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseEvent)
/* harmony export */ });
// build/codex/events/events.js
/**
* One line of Codex's stdout. Null for whatever is no event we know: other text, unknown types, wrong shapes. Never
* throws. Of a key given twice (a web search's item has two `id`) the last counts, as in JSON.parse.
*/
function parseEvent(line) {
	if (!line.includes("{")) return null;
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return null;
	}
	return isFields(value) ? readEvent(value) : null;
}
function readEvent(event) {
	const type = event["type"];
	switch (type) {
		case "thread.started": {
			const thread = event["thread_id"];
			return typeof thread === "string" && thread !== "" ? {
				type,
				thread
			} : null;
		}
		case "turn.started": return { type };
		case "turn.completed": return {
			type,
			usage: readUsage(event["usage"])
		};
		case "turn.failed": return {
			type,
			message: messageOf(event["error"])
		};
		case "error": return typeof event["message"] === "string" ? {
			type,
			message: event["message"]
		} : null;
		case "item.started":
		case "item.updated":
		case "item.completed": {
			const item = isFields(event["item"]) ? readItem(event["item"]) : null;
			return item === null ? null : {
				type,
				item
			};
		}
		default: return null;
	}
}
function readItem(item) {
	const id = text(item["id"]) ?? "";
	const type = item["type"];
	const status = text(item["status"]) ?? "";
	switch (type) {
		case "agent_message":
		case "reasoning": {
			const said = text(item["text"]);
			return said === null ? null : {
				type,
				id,
				text: said
			};
		}
		case "command_execution": {
			const command = text(item["command"]);
			if (command === null) return null;
			const exitCode = Number.isInteger(item["exit_code"]) ? item["exit_code"] : null;
			return {
				type,
				id,
				command,
				output: text(item["aggregated_output"]) ?? "",
				exitCode,
				status
			};
		}
		case "file_change": return {
			type,
			id,
			status,
			changes: list(item["changes"]).flatMap(readChange)
		};
		case "mcp_tool_call": {
			const server = text(item["server"]);
			const tool = text(item["tool"]);
			if (server === null || tool === null) return null;
			return {
				type,
				id,
				server,
				tool,
				failed: status === "failed" || item["error"] !== null && item["error"] !== void 0,
				error: messageOf(item["error"]),
				status
			};
		}
		case "web_search": return {
			type,
			id,
			query: text(item["query"]) ?? ""
		};
		case "todo_list": return {
			type,
			id,
			items: list(item["items"]).flatMap(readTodo)
		};
		case "collab_tool_call": return {
			type,
			id,
			tool: text(item["tool"]) ?? "",
			status
		};
		case "error": {
			const message = text(item["message"]);
			return message === null ? null : {
				type,
				id,
				message
			};
		}
		default: return null;
	}
}
function readChange(change) {
	if (!isFields(change)) return [];
	const path = text(change["path"]);
	return path === null ? [] : [{
		path,
		kind: text(change["kind"]) ?? ""
	}];
}
function readTodo(item) {
	if (!isFields(item)) return [];
	const what = text(item["text"]);
	return what === null ? [] : [{
		text: what,
		completed: item["completed"] === true
	}];
}
function readUsage(usage) {
	if (!isFields(usage)) return null;
	return {
		input: count(usage["input_tokens"]),
		cached: count(usage["cached_input_tokens"]),
		output: count(usage["output_tokens"]),
		reasoning: count(usage["reasoning_output_tokens"])
	};
}
function messageOf(error) {
	return (isFields(error) ? text(error["message"]) : text(error)) ?? "";
}
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function text(value) {
	return typeof value === "string" ? value : null;
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function count(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}



/***/ })

};
