/* Cutline in the block editor: the pre-publish panel, the sidebar, and the way back after a refusal. No build step. */
( function ( wp, site ) {
	'use strict';
	const { createElement: el, Fragment, useEffect } = wp.element;
	const { createReduxStore, register, useSelect, select, dispatch, subscribe } = wp.data;
	const { Button, PanelBody, TextareaControl } = wp.components;
	const { __, _n, sprintf } = wp.i18n;
	// Moved in WordPress 6.6.
	const { PluginPrePublishPanel, PluginSidebar, PluginSidebarMoreMenuItem } =
		wp.editor && wp.editor.PluginSidebar ? wp.editor : wp.editPost;
	const NAME = 'cutline';
	const PAUSE = 800; // milliseconds without a change before the words are checked
	const AGAIN = 15000; // milliseconds after which words that could not be checked are checked again
	const AS_THEY_ARE = [ 'freeform', 'html', 'shortcode', 'code', 'preformatted', 'verse' ].map( ( name ) => 'core/' + name );
	const ENOUGH = 6; // letters round some words that must be the same for them to count as found

	/* What is known: one report for the panel and the sidebar. */

	const NOTHING = { state: 'idle', report: null, blocks: {}, why: '', reason: '' };
	const store = createReduxStore( NAME, {
		reducer: ( state = NOTHING, action ) =>
			'SET' === action.type ? { ...state, ...action.known } : state,
		actions: { set: ( known ) => ( { type: 'SET', known } ) },
		selectors: { get: ( state ) => state },
	} );
	register( store );
	const known = () => select( NAME ).get();
	const set = ( facts ) => dispatch( NAME ).set( facts );

	/* The editor's blocks, by the path that the server knows them by. */

	const contentBlocks = () => {
		const editor = select( 'core/block-editor' );
		const holder = ( blocks ) =>
			blocks.reduce(
				( found, block ) =>
					found || ( 'core/post-content' === block.name ? block : holder( block.innerBlocks ) ),
				null
			);
		const top = editor.getBlocks();
		const inside = holder( top );
		return inside ? editor.getBlocks( inside.clientId ) : top;
	};
	const byPath = ( blocks, before = '', found = {} ) => {
		blocks.forEach( ( block, number ) => {
			found[ before + number ] = block.clientId;
			byPath( block.innerBlocks, before + number + '.', found );
		} );
		return found;
	};
	const blockOf = ( finding ) => {
		const block = select( 'core/block-editor' ).getBlock( known().blocks[ finding.path ] || '' );
		return block && block.name === finding.block ? block : null;
	};

	/* When the post goes public: embargoes of its pictures are held to that. Empty for now. */

	const hour = ( editor ) => ( editor.isEditedPostDateFloating() ? '' : editor.getEditedPostAttribute( 'date' ) || '' );

	/* The check: after a pause, one at a time, never while something is being saved. */

	let busy = false;
	let again = false;
	let watching = 0; // how many reports are on the screen
	let timer = 0;
	const soon = ( pause = PAUSE ) => {
		clearTimeout( timer );
		timer = setTimeout( check, pause );
	};
	async function check() {
		const editor = select( 'core/editor' );
		if ( busy || editor.isSavingPost() ) {
			again = busy;
			return busy ? undefined : soon();
		}
		busy = true;
		try {
			const blocks = byPath( contentBlocks() );
			set( { state: 'checking' } );
			const report = await wp.apiFetch( {
				path: '/cutline/v1/check/' + editor.getCurrentPostId(),
				method: 'POST',
				data: {
					title: editor.getEditedPostAttribute( 'title' ) || '',
					content: editor.getEditedPostContent(),
					featured: editor.getEditedPostAttribute( 'featured_media' ) || 0,
					date: hour( editor ),
				},
			} );
			set( { state: 'done', report, blocks, why: report.unchecked } );
		} catch ( error ) {
			set( { state: 'done', report: null, why: ( error && error.message ) || __( 'There was no answer.', 'cutline' ) } );
		} finally {
			busy = false;
			if ( again ) {
				again = false;
				soon();
			} else if ( watching && known().why ) {
				soon( AGAIN );
			}
		}
	}

	/* Stands wherever a report is shown: has the words checked when they change, and only then. */

	function Watch() {
		const words = useSelect( ( from ) => from( 'core/block-editor' ).getBlocks(), [] );
		const title = useSelect( ( from ) => from( 'core/editor' ).getEditedPostAttribute( 'title' ), [] );
		const picture = useSelect( ( from ) => from( 'core/editor' ).getEditedPostAttribute( 'featured_media' ), [] );
		const date = useSelect( ( from ) => hour( from( 'core/editor' ) ), [] );
		useEffect( () => {
			watching++;
			return () => {
				watching--;
			};
		}, [] );
		useEffect( () => soon( 'idle' === known().state ? 0 : PAUSE ), [ words, title, picture, date ] );
		return null;
	}

	/* From a finding to its block. */

	const closePanel = () => {
		for ( const name of [ 'core/editor', 'core/edit-post' ] ) {
			const close = dispatch( name ) && dispatch( name ).closePublishSidebar;
			if ( close ) {
				close();
				break;
			}
		}
	};
	const openSidebar = () => dispatch( 'core/edit-post' ).openGeneralSidebar( NAME + '/' + NAME );
	const inCanvas = ( selector ) => {
		const frame = document.querySelector( 'iframe[name="editor-canvas"]' );
		return ( frame && frame.contentDocument.querySelector( selector ) ) || document.querySelector( selector );
	};
	function goTo( finding ) {
		closePanel();
		openSidebar();
		if ( 'title' === finding.path ) {
			const title = inCanvas( '.editor-post-title__input' );
			return title && title.focus();
		}
		const block = blockOf( finding );
		if ( block ) {
			dispatch( 'core/block-editor' ).selectBlock( block.clientId );
			setTimeout( () => {
				const shown = inCanvas( '#block-' + block.clientId );
				if ( shown ) {
					shown.scrollIntoView( { block: 'center' } );
				}
			}, 100 );
		}
	}

	/* Fixes: words are replaced within a block's attributes. */

	const fold = ( words ) =>
		words
			.replace( /[\u2018\u2019\u201A\u2032]/g, "'" )
			.replace( /[\u201C\u201D\u201E\u2033]/g, '"' )
			.replace( /[\u2013\u2014]/g, '-' )
			.replace( /\s/g, ' ' );
	/* Where the old words stand between the very words that stood round them; null where that is not sure. */
	function locate( text, change ) {
		const [ words, old, before, after ] = [ text, change.old, change.before, change.after ].map( fold );
		let best = null;
		let tie = false;
		for ( let at = words.indexOf( old ); at >= 0 && at <= words.length; at = words.indexOf( old, at + 1 ) ) {
			const end = at + old.length;
			let score = 0;
			for ( let i = 1; i <= before.length && i <= at && before.at( -i ) === words[ at - i ]; i++ ) {
				score++;
			}
			for ( let i = 0; i < after.length && end + i < words.length && after[ i ] === words[ end + i ]; i++ ) {
				score++;
			}
			score += ( 0 === at && '' === before.trim() ? ENOUGH : 0 ) + ( end === words.length && '' === after.trim() ? ENOUGH : 0 );
			if ( ! best || score > best.score ) {
				best = { start: at, end, score };
				tie = false;
			} else if ( score === best.score ) {
				tie = true;
			}
			if ( at === words.length ) {
				break;
			}
		}
		return best && best.score >= ENOUGH && ! tie ? best : null;
	}
	function replaced( value, change ) {
		const rich = wp.richText.create( { html: String( value ) } );
		const place = locate( rich.text, change );
		if ( ! place ) {
			return null;
		}
		const words = wp.richText.create( { text: change.new } );
		if ( place.end > place.start ) {
			words.formats = Array.from( change.new, () => rich.formats[ place.start ] );
		}
		const html = wp.richText.toHTMLString( { value: wp.richText.insert( rich, words, place.start, place.end ) } );
		const made = 'string' === typeof value ? html : wp.richText.RichTextData.fromHTMLString( html );
		return { made, score: place.score };
	}
	/* A block's attributes with the change made in one of them; null where it is in none, or in two. */
	function changed( block, attributes, change ) {
		const kinds = wp.blocks.getBlockType( block.name ).attributes;
		// Their words are no rich text, or rich text whose line breaks older editors lose.
		if ( AS_THEY_ARE.includes( block.name ) ) {
			return null;
		}
		if ( 'alt' === change.where ) {
			const alt = attributes.alt;
			const place = 'string' === typeof alt && locate( alt, change );
			return place ? { alt: alt.slice( 0, place.start ) + change.new + alt.slice( place.end ) } : null;
		}
		const found = Object.keys( kinds )
			.filter( ( name ) => [ 'html', 'rich-text' ].includes( kinds[ name ].source ) && attributes[ name ] )
			.map( ( name ) => [ name, replaced( attributes[ name ], change ) ] )
			.filter( ( [ , done ] ) => done )
			.sort( ( one, other ) => other[ 1 ].score - one[ 1 ].score );
		if ( ! found.length || ( found[ 1 ] && found[ 1 ][ 1 ].score === found[ 0 ][ 1 ].score ) ) {
			return null;
		}
		return { [ found[ 0 ][ 0 ] ]: found[ 0 ][ 1 ].made };
	}
	/* Everything that a fix would change; null where a part of it cannot be made here. */
	function plan( fix ) {
		const blocks = {};
		let title = null;
		// From the last to the first, so that what stands before a change is as it was.
		for ( const change of [ ...fix.changes ].reverse() ) {
			if ( 'title' === change.path ) {
				const now = null === title ? select( 'core/editor' ).getEditedPostAttribute( 'title' ) : title;
				const place = locate( now, change );
				if ( ! place ) {
					return null;
				}
				title = now.slice( 0, place.start ) + change.new + now.slice( place.end );
				continue;
			}
			const id = known().blocks[ change.path ];
			const block = id && select( 'core/block-editor' ).getBlock( id );
			const done = block && changed( block, { ...block.attributes, ...blocks[ id ] }, change );
			if ( ! done ) {
				return null;
			}
			blocks[ id ] = { ...blocks[ id ], ...done };
		}
		return { blocks, title };
	}
	function mend( fix ) {
		const made = plan( fix );
		if ( made ) {
			Object.keys( made.blocks ).forEach( ( id ) =>
				dispatch( 'core/block-editor' ).updateBlockAttributes( id, made.blocks[ id ] )
			);
			if ( null !== made.title ) {
				dispatch( 'core/editor' ).editPost( { title: made.title } );
			}
		}
		soon( 0 );
	}

	/* What is shown. */

	const reasonOf = ( from ) => from( NAME ).get().reason;
	const levels = {
		error: () => __( 'Error', 'cutline' ),
		warning: () => __( 'Warning', 'cutline' ),
		note: () => __( 'Note', 'cutline' ),
	};
	function Finding( { finding } ) {
		const reachable = 'title' === finding.path || blockOf( finding );
		const tells = [
			finding.known && __( 'Readers have this already; it stops no update.', 'cutline' ),
			finding.overridden && ! finding.allowed && __( 'A reason was given for this.', 'cutline' ),
			finding.allowed && __( 'This is allowed in the story itself.', 'cutline' ),
			/* translators: %s: a credit line. */
			finding.library && sprintf( __( 'The media library has “%s”, but the page does not print it.', 'cutline' ), finding.library ),
		].filter( Boolean );
		return el(
			'li',
			{ className: 'cutline-finding is-' + finding.level, 'data-rule': finding.rule },
			el( 'strong', null, levels[ finding.level ](), ' ' ),
			finding.message,
			tells.map( ( words ) => el( 'em', { key: words }, ' ', words ) ),
			el(
				'div',
				{ className: 'cutline-actions' },
				reachable &&
					el(
						Button,
						{ variant: 'link', onClick: () => goTo( finding ) },
						'title' === finding.path ? __( 'Go to the headline', 'cutline' ) : __( 'Go to the block', 'cutline' )
					),
				finding.fix &&
					plan( finding.fix ) &&
					el( Button, { variant: 'secondary', isSmall: true, onClick: () => mend( finding.fix ) }, finding.fix.title ),
				finding.media &&
					el(
						'a',
						{ href: finding.media, target: '_blank', rel: 'noreferrer' },
						__( 'Picture in the media library', 'cutline' )
					)
			)
		);
	}
	function summary( { report, state, why } ) {
		if ( why ) {
			const asks = report && report.asks ? __( 'It is published with a reason.', 'cutline' ) : __( 'It can be published all the same.', 'cutline' );
			const end = report && report.closed && 'block' === site.mode ? __( 'It cannot be published until then.', 'cutline' ) : asks;
			return sprintf( __( 'This could not be checked. %1$s %2$s', 'cutline' ), why, end );
		}
		if ( ! report ) {
			return 'idle' === state ? '' : __( 'Checking…', 'cutline' );
		}
		const count = ( level ) => report.findings.filter( ( each ) => level === each.level ).length;
		const [ errors, warnings, notes ] = [ count( 'error' ), count( 'warning' ), count( 'note' ) ];
		if ( ! report.findings.length ) {
			return report.unread ? __( 'Nothing found in the story itself.', 'cutline' ) : __( 'Nothing found.', 'cutline' );
		}
		return [
			errors && sprintf( _n( '%d error', '%d errors', errors, 'cutline' ), errors ),
			warnings && sprintf( _n( '%d warning', '%d warnings', warnings, 'cutline' ), warnings ),
			notes && sprintf( _n( '%d note', '%d notes', notes, 'cutline' ), notes ),
		]
			.filter( Boolean )
			.join( ', ' );
	}
	function Reason( { report } ) {
		const reason = useSelect( reasonOf, [] );
		if ( ! report || report.stops || ! report.asks ) {
			return null;
		}
		if ( ! report.may_override ) {
			return el( 'p', null, __( 'Somebody who may override warnings has to publish this, or mend it.', 'cutline' ) );
		}
		return el( TextareaControl, {
			label: __( 'Why is it published all the same?', 'cutline' ),
			help: __( 'The reason is kept with the story. Nobody is asked again about the same words.', 'cutline' ),
			value: reason,
			rows: 2,
			onChange: ( words ) => set( { reason: words } ),
			__nextHasNoMarginBottom: true,
		} );
	}
	function Report() {
		const now = useSelect( ( from ) => from( NAME ).get(), [] );
		const findings = now.report ? now.report.findings : [];
		return el(
			Fragment,
			null,
			el( Watch ),
			el( 'p', { role: 'status', className: 'cutline-summary' }, el( 'strong', null, summary( now ) ) ),
			now.report && now.report.unread && el( 'p', { role: 'status', className: 'cutline-unread' }, now.report.unread ),
			el(
				'ul',
				{ className: 'cutline-findings' },
				[ ...findings ]
					.sort( ( one, other ) => Object.keys( levels ).indexOf( one.level ) - Object.keys( levels ).indexOf( other.level ) )
					.map( ( finding ) => el( Finding, { key: finding.key, finding } ) )
			),
			el( Reason, { report: now.report } )
		);
	}
	/* Within the panel, so that it lives while the panel is open: a lock would also stop the saving of drafts. */
	function Lock() {
		const report = useSelect( ( from ) => from( NAME ).get().report, [] );
		const reason = useSelect( reasonOf, [] ).trim();
		const waits = report && report.unchecked && report.closed;
		const asks = report && report.asks && ! ( report.may_override && reason.length >= site.reason );
		const locked = 'block' === site.mode && !! report && !! ( report.stops || asks || waits );
		useEffect( () => {
			const { lockPostSaving, unlockPostSaving } = dispatch( 'core/editor' );
			if ( locked ) {
				lockPostSaving( NAME );
			}
			return () => unlockPostSaving( NAME );
		}, [ locked ] );
		return locked
			? el( 'p', { role: 'status', className: 'cutline-locked' }, __( 'The Publish button waits for this. The draft can be saved.', 'cutline' ) )
			: null;
	}

	wp.plugins.registerPlugin( NAME, {
		icon: 'camera',
		render: () =>
			el(
				Fragment,
				null,
				el(
					PluginPrePublishPanel,
					{ title: __( 'Captions and credits', 'cutline' ), initialOpen: true, className: 'cutline-panel' },
					el( Lock ),
					el( Report )
				),
				el( PluginSidebarMoreMenuItem, { target: NAME }, __( 'Captions and credits', 'cutline' ) ),
				el( PluginSidebar, { name: NAME, title: __( 'Captions and credits', 'cutline' ) }, el( PanelBody, null, el( Report ) ) )
			),
	} );

	/* The reason goes along when the post is saved; saving a draft does not use it up. */

	const withReason = ( options ) => {
		const post = select( 'core/editor' ).getCurrentPostId();
		const saves = options.data && new RegExp( '/wp/v2/[^?]*/' + post + '(\\?|$)' ).test( options.path || '' );
		return saves && known().reason && ! options.data.cutline_reason
			? { ...options, data: { ...options.data, cutline_reason: known().reason } }
			: options;
	};

	/* A refused publish: the editor would go on saying "published" and try again with every save. */

	wp.apiFetch.use( ( options, next ) =>
		next( withReason( options ) ).catch( ( error ) => {
			const report = error && /^cutline_(stopped|asked|unchecked)$/.test( error.code ) && error.data && error.data.cutline;
			if ( report ) {
				setTimeout( () => {
					const { status } = select( 'core/editor' ).getCurrentPost();
					dispatch( 'core/editor' ).editPost( { status: 'auto-draft' === status ? 'draft' : status }, { undoIgnore: true } );
					set( { state: 'done', report, blocks: byPath( contentBlocks() ), why: report.unchecked } );
					closePanel();
					openSidebar();
				}, 50 );
			}
			throw error;
		} )
	);

	/* What was stopped on the way here, as the restoring of a revision. */

	if ( site.told ) {
		dispatch( 'core/notices' ).createErrorNotice( site.told, { id: 'cutline-told' } );
	}

	/* What went out unchecked is said aloud. */

	let saving = false;
	subscribe( () => {
		const editor = select( 'core/editor' );
		const now = editor.isSavingPost() && ! editor.isAutosavingPost();
		const ended = saving && ! now;
		saving = now; // Before anything is told: telling is a change, and leads here again.
		if ( ended && editor.didPostSaveRequestSucceed() ) {
			const post = editor.getCurrentPost();
			if ( [ 'publish', 'future' ].includes( post.status ) && known().reason ) {
				set( { reason: '' } );
			}
			if ( post.cutline && post.cutline.unchecked && [ 'publish', 'future' ].includes( post.status ) ) {
				/* translators: %s: why, a sentence. */
				const told = sprintf( __( 'This went out without a check of its captions and credits. %s', 'cutline' ), post.cutline.unchecked );
				dispatch( 'core/notices' ).createWarningNotice( told, { id: 'cutline-unchecked' } );
			}
		}
	} );
} )( window.wp, window.cutline );
