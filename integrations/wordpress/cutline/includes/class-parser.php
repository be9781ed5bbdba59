<?php
/**
 * Core's parser of blocks, which also says where in the post each block stands.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Used for one document alone: the post that is being rendered for a check.
 */
final class Parser extends \WP_Block_Parser {

	/** The key under which a parsed block carries its path, such as "2.0": the first block within the third. */
	const PATH = 'cutlinePath';

	/**
	 * The document whose blocks get their paths, null for none.
	 *
	 * @var string|null
	 */
	public static $marked = null;

	/**
	 * The blocks of a document.
	 *
	 * @param string $document A post's content.
	 * @return array[]
	 */
	public function parse( $document ) {
		$blocks = parent::parse( $document );
		return $document === self::$marked ? self::with_paths( $blocks, '' ) : $blocks;
	}

	/**
	 * The same blocks with their paths. What stands between blocks is not counted: the editor does not know it.
	 *
	 * @param array[] $blocks Parsed blocks.
	 * @param string  $before The path of the block that holds them, with a full stop, or empty.
	 * @return array[]
	 */
	private static function with_paths( array $blocks, string $before ): array {
		$number = 0;
		foreach ( $blocks as &$block ) {
			if ( null === $block['blockName'] && '' === trim( $block['innerHTML'] ) ) {
				continue;
			}
			$block[ self::PATH ]  = $before . $number;
			$block['innerBlocks'] = self::with_paths( $block['innerBlocks'], $before . $number . '.' );
			++$number;
		}
		return $blocks;
	}
}
