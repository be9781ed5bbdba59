<?php
/**
 * What each rule reports, in a sentence: for lists that people read, who know no names of rules.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * The service says it with every finding; what was heard once is kept. A rule of the house's own has the name it was given.
 */
final class Titles {

	const NAME = 'cutline_titles';

	/**
	 * Keeps what findings say of their rules.
	 *
	 * @param array<int, array<string, mixed>> $findings As the service gave them.
	 */
	public static function learn( array $findings ): void {
		$known = self::all();
		$heard = array_filter( array_map( 'strval', array_column( $findings, 'summary', 'rule' ) ) );
		if ( array_diff_assoc( $heard, $known ) ) {
			update_option( self::NAME, array_merge( $known, $heard ), false );
		}
	}

	/**
	 * The sentence of a rule.
	 *
	 * @param string $rule Its name.
	 */
	public static function of( string $rule ): string {
		return self::all()[ $rule ] ?? $rule;
	}

	/**
	 * The sentences of some rules, sorted as people read them.
	 *
	 * @param string[] $rules Their names.
	 * @return array<string, string>
	 */
	public static function of_all( array $rules ): array {
		$titles = array();
		foreach ( $rules as $rule ) {
			$titles[ $rule ] = self::of( (string) $rule );
		}
		natcasesort( $titles );
		return $titles;
	}

	/**
	 * All that were heard.
	 *
	 * @return array<string, string>
	 */
	private static function all(): array {
		$kept = get_option( self::NAME, array() );
		return is_array( $kept ) ? $kept : array();
	}
}
