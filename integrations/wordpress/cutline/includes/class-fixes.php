<?php
/**
 * Turns a fix of the rendered page into changes of words that the editor can make in its blocks.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * A change says which words, between which others, in which block; the editor finds them in the block's own attributes.
 */
final class Fixes {

	/** So many characters before and after tell where the words stand. */
	const ROUND = 40;

	/** In so many bytes of the page they are looked for. */
	const NEAR = 4000;

	/**
	 * The changes of a finding's fix; null where the editor cannot make it.
	 *
	 * @param array     $finding A finding, as Judge has it.
	 * @param Rendering $page    The page it was found on.
	 * @return array{title: string, safety: string, changes: array<int, array<string, string>>}|null
	 */
	public static function of( array $finding, Rendering $page ): ?array {
		$fix = $finding['fix'] ?? null;
		if ( ! is_array( $fix ) || 'show' === $fix['safety'] || ! $fix['edits'] ) {
			return null;
		}
		$changes = array();
		foreach ( $fix['edits'] as $edit ) {
			$change = self::change( $page, $page->bytes( (int) $edit['start'] ), $page->bytes( (int) $edit['end'] ), (string) $edit['new'] );
			if ( null === $change ) {
				return null;
			}
			$changes[] = $change;
		}
		return array(
			'title'   => (string) $fix['title'],
			'safety'  => (string) $fix['safety'],
			'changes' => $changes,
		);
	}

	/**
	 * One edit as a change of words.
	 *
	 * @param Rendering $page  The page.
	 * @param int       $start In bytes.
	 * @param int       $end   In bytes.
	 * @param string    $words The new words, as HTML.
	 * @return array<string, string>|null
	 */
	private static function change( Rendering $page, int $start, int $end, string $words ): ?array {
		$block = $page->block_at( $start, $end );
		$old   = substr( $page->html, $start, $end - $start );
		if ( null === $block || false !== strpbrk( $old . $words, '<>' ) ) {
			return null;
		}
		$back  = $start - strlen( $page->html ) - 1;
		$tag   = (int) strrpos( $page->html, '<', $back );
		$where = $tag > (int) strrpos( $page->html, '>', $back ) ? 'alt' : 'text';
		$after = substr( $page->html, $end, min( $block['end'] - $end, self::NEAR ) );
		$after = $block['end'] - $end > self::NEAR ? preg_replace( '/[\xC0-\xFF][\x80-\xBF]*$/', '', $after ) : $after; // Part of a letter.
		if ( 'alt' === $where ) {
			if ( ! preg_match( '/\balt\s*=\s*(["\'])([^"\']*)$/i', substr( $page->html, $tag, $start - $tag ), $hit ) ) {
				return null;
			}
			$before = $hit[2];
			$after  = (string) strstr( $after, $hit[1], true );
		} else {
			$from   = max( $block['start'], $start - self::NEAR );
			$before = substr( $page->html, $from, $start - $from );
			$before = $from > $block['start'] ? preg_replace( '/^[\x80-\xBF]*(?:[^<>]*>)?/', '', $before ) : $before; // The rest of a letter, of a tag.
		}
		return array(
			'path'   => $block['path'],
			'where'  => $where,
			'before' => mb_substr( self::read( $before ), -self::ROUND ),
			'old'    => self::decoded( $old ),
			'after'  => mb_substr( self::read( $after ), 0, self::ROUND ),
			'new'    => self::decoded( $words ),
		);
	}

	/**
	 * What readers read of some HTML.
	 *
	 * @param string $html HTML.
	 */
	private static function read( string $html ): string {
		return self::decoded( preg_replace( '/\s+/', ' ', preg_replace( array( '/<br\b[^>]*>/i', '/<[^>]*>/' ), array( "\n", '' ), $html ) ) );
	}

	/**
	 * Text without references.
	 *
	 * @param string $html Text with references.
	 */
	private static function decoded( string $html ): string {
		return html_entity_decode( $html, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
}
