/* Cutline in the block editor: fixes. Words are replaced within a block's attributes. */
( function ( wp, cutline ) {
	'use strict';
	const { select, dispatch } = wp.data;
	const { known, soon } = cutline.check;
	const AS_THEY_ARE = [ 'freeform', 'html', 'shortcode', 'code', 'preformatted', 'verse' ].map( ( name ) => 'core/' + name );
	const ENOUGH = 6; // letters round some words that must be the same for them to count as found

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

	cutline.fixes = { plan, mend };
} )( window.wp, window.cutline );
