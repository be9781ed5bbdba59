/* Cutline in the block editor: the pre-publish panel, the sidebar, and the way back after a refusal. */
( function ( wp, site ) {
	'use strict';
	const { createElement: el, Fragment, useEffect } = wp.element;
	const { useSelect, select, dispatch, subscribe } = wp.data;
	const { Button, PanelBody, TextareaControl } = wp.components;
	const { __, _n, sprintf } = wp.i18n;
	// Moved in WordPress 6.6.
	const { PluginPrePublishPanel, PluginSidebar, PluginSidebarMoreMenuItem } =
		wp.editor && wp.editor.PluginSidebar ? wp.editor : wp.editPost;
	const { NAME, known, set, Watch, blockOf, blocksNow } = site.check;
	const { plan, mend } = site.fixes;

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
			const asks = report && report.asks ? __( 'It can be published if a reason is given.', 'cutline' ) : __( 'It can be published all the same.', 'cutline' );
			const end = report && report.closed && 'block' === site.mode ? __( 'It cannot be published until it has been checked.', 'cutline' ) : asks;
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
		// Where the site lets nothing out unchecked, no reason helps.
		if ( ! report || report.stops || ! report.asks || ( report.unchecked && report.closed ) ) {
			return null;
		}
		if ( ! report.may_override ) {
			return el( 'p', null, __( 'Somebody who may override warnings has to publish this, or mend it.', 'cutline' ) );
		}
		return el( TextareaControl, {
			label: __( 'Why is it published all the same?', 'cutline' ),
			/* translators: %d: a number. */
			help: sprintf( __( 'At least %d letters, which are kept with the story. Nobody is asked again about the same words.', 'cutline' ), site.reason ),
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
					set( { state: 'done', report, blocks: blocksNow(), why: report.unchecked } );
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
