export const id = 883;
export const ids = [883];
export const modules = {

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measure: () => (/* binding */ measure),
/* harmony export */   save: () => (/* binding */ save)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5749);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5516);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5684);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5173);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);






// build/store/save.js
/** Keeping a fresh result, in both stores at once. */
/** Completes the draft by the sizes and digests of its files; `folder` (on any file system) has the streams. Never rejects. */
async function measure(draft, made, folder) {
	const files = /* @__PURE__ */ new Map();
	const marks = {};
	let left = _entry_js__WEBPACK_IMPORTED_MODULE_1__.i;
	for (const name of _entry_js__WEBPACK_IMPORTED_MODULE_1__.r) {
		let bytes;
		try {
			bytes = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__.h)(name) ? await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), Number.MAX_SAFE_INTEGER) : made.get(name) ?? null;
		} catch (cause) {
			return {
				kind: "refused",
				reason: "unreadable",
				detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.n)(cause),
				cause
			};
		}
		if (!bytes) {
			if (_entry_js__WEBPACK_IMPORTED_MODULE_1__.c.includes(name)) continue;
			return {
				kind: "refused",
				reason: "incomplete",
				detail: `${name} is missing in ${folder}`
			};
		}
		left -= bytes.length;
		if (left < 0) return {
			kind: "refused",
			reason: "too-big",
			detail: `it has more than ${_entry_js__WEBPACK_IMPORTED_MODULE_1__.i / 1024 / 1024} MiB`
		};
		files.set(name, bytes);
		marks[name] = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__.f)(bytes);
	}
	const meta = {
		...draft,
		files: marks
	};
	const size = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__.p)(meta).length;
	if (size > 4194304) return {
		kind: "refused",
		reason: "too-big",
		detail: `its meta.json would have ${size} bytes`
	};
	return {
		kind: "ok",
		entry: {
			meta,
			files
		}
	};
}
/** Within SAVE_MS, whatever the disk and the service do. Never rejects. */
async function save(entry, { local, actions }) {
	const [localResult, actionsResult] = await Promise.all([(0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__.i)(_port_js__WEBPACK_IMPORTED_MODULE_5__.n, local.save(entry), _lookup_js__WEBPACK_IMPORTED_MODULE_2__.r), actions ? actions.save(entry) : {
		kind: "skipped",
		reason: "unavailable"
	}]);
	return {
		local: localResult,
		actions: actionsResult,
		remarks: [...(0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__.n)(localResult), ...(0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__.n)(actionsResult)]
	};
}



/***/ })

};
