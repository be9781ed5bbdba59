/* Cutline in the block editor: what is known of the words on the screen, and when they are checked. No build step. */
( function ( wp, cutline ) {
	'use strict';
	const { useEffect } = wp.element;
	const { createReduxStore, register, useSelect, select, dispatch } = wp.data;
	const { __ } = wp.i18n;
	const NAME = 'cutline';
	const PAUSE = 800; // milliseconds without a change before the words are checked
	const AGAIN = 15000; // milliseconds after which words that could not be checked are checked again

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

	cutline.check = { NAME, known, set, soon, Watch, blockOf, blocksNow: () => byPath( contentBlocks() ) };
} )( window.wp, window.cutline );
