<?php
/**
 * What was found in a draft, and whether that stops it.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Findings as the service gives them, each with what the site makes of it: `mode`, `decision`, `family`, `key` (a name that stays
 * while other words change), `known` (readers have it already), `overridden` (somebody gave a reason for it before).
 */
final class Judgement {

	/**
	 * Kinds of trouble for which the service is not to blame: it is there, and will not or cannot check this story, now
	 * or ever. What a story says must not be a way round the check, so somebody is asked.
	 */
	const ASK = array( 'refused', 'too_large', 'odd', 'full' );

	/**
	 * What was found; nothing of families that are off.
	 *
	 * @var array<int, array<string, mixed>>
	 */
	public $findings = array();

	/**
	 * Why the post could not be checked, or empty.
	 *
	 * @var string
	 */
	public $unchecked = '';

	/**
	 * Of what kind that was, as Service has it, or empty.
	 *
	 * @var string
	 */
	public $trouble = '';

	/**
	 * Whether somebody is asked before a post that could not be checked goes public.
	 *
	 * @var bool
	 */
	public $asks_unchecked = false;

	/**
	 * Files of its pictures that were not read, or not whole: the post was not held to what they say.
	 *
	 * @var array<int, array{name: string, told: string}>
	 */
	public $unread = array();

	/**
	 * The words that were judged.
	 *
	 * @var string
	 */
	public $sha256 = '';

	/**
	 * How the post is being published, one of Gate::PATHS.
	 *
	 * @var string
	 */
	public $path = 'editor';

	/**
	 * A judgement of nothing: the post could not be checked.
	 *
	 * @param \WP_Error $why   The reason.
	 * @param string    $path  How the post is being published.
	 * @param Draft     $draft The post.
	 */
	public static function failed( \WP_Error $why, string $path, Draft $draft ): self {
		$made            = new self();
		$made->unchecked = $why->get_error_message();
		$made->trouble   = (string) $why->get_error_code();
		$made->path      = $path;

		$made->asks_unchecked = in_array( $made->trouble, self::ASK, true ) && 'block' === Options::mode_of_type( $draft->type )
			&& ! isset( Judge::overridden( $draft->id )[ self::unchecked_key( $draft ) ] );
		return $made;
	}

	/**
	 * Under which key a reason is kept that was given for a post that could not be checked: it counts for its words.
	 *
	 * @param Draft $draft The post.
	 */
	public static function unchecked_key( Draft $draft ): string {
		return 'unchecked-' . md5( wp_json_encode( array( trim( $draft->title ), trim( $draft->content ) ) ) );
	}

	/**
	 * The findings that stop the post.
	 *
	 * @return array<int, array<string, mixed>>
	 */
	public function stops(): array {
		return $this->those( static fn( $each ) => 'stop' === $each['decision'] && 'block' === $each['mode'] && ! $each['known'] );
	}

	/**
	 * The findings for which a reason is needed.
	 *
	 * @return array<int, array<string, mixed>>
	 */
	public function asks(): array {
		return $this->those( static fn( $each ) => 'ask' === $each['decision'] && 'block' === $each['mode'] && ! $each['known'] && ! $each['overridden'] );
	}

	/**
	 * The findings that people see: all but those that are only counted.
	 *
	 * @return array<int, array<string, mixed>>
	 */
	public function shown(): array {
		return $this->those( static fn( $each ) => 'observe' !== $each['mode'] );
	}

	/**
	 * Why the post may not go public on its path: "unchecked", "stopped", "asked"; empty where it may.
	 *
	 * @param string $reason The reason that was given for its warnings, or empty.
	 */
	public function stopped_by( string $reason = '' ): string {
		if ( '' !== $this->unchecked && Options::is_closed( $this->path ) ) {
			return 'unchecked';
		}
		if ( $this->stops() ) {
			return 'stopped';
		}
		$asked = in_array( $this->path, Gate::ATTENDED, true ) || Options::get( 'ask_elsewhere' );
		if ( ! $asked || ! ( $this->asks() || $this->asks_unchecked ) ) {
			return '';
		}
		$given = mb_strlen( $reason ) >= Options::REASON && in_array( $this->path, Gate::EDITORS, true ) && Options::may_override();
		return $given ? '' : 'asked';
	}

	/**
	 * What kept the post from going public, in plain text for a notice: the first three findings, and how many more.
	 *
	 * @param string $why What stopped_by said.
	 */
	public function words( string $why ): string {
		if ( 'unchecked' === $why ) {
			/* translators: %s: why, a sentence such as "The service cannot be reached." */
			return sprintf( __( 'It could not be checked for captions and credits. %s', 'cutline' ), $this->unchecked );
		}
		if ( $this->asks_unchecked ) {
			return Options::may_override()
				/* translators: %s: why, a sentence such as "The page is larger than the service takes." */
				? sprintf( __( 'It could not be checked for captions and credits. %s Give a reason for publishing it unchecked.', 'cutline' ), $this->unchecked )
				/* translators: %s: why, a sentence such as "The page is larger than the service takes." */
				: sprintf( __( 'It could not be checked for captions and credits. %s Ask somebody who may override that.', 'cutline' ), $this->unchecked );
		}
		$found = 'asked' === $why ? $this->asks() : $this->stops();
		$lines = array_map( static fn( $each ) => self::plain( $each['message'] ), array_slice( $found, 0, 3 ) );
		$more  = count( $found ) - count( $lines );
		if ( $more > 0 ) {
			/* translators: %d: how many findings are not listed. */
			$lines[] = sprintf( _n( '%d more.', '%d more.', $more, 'cutline' ), $more );
		}
		if ( 'asked' !== $why ) {
			/* translators: %s: sentences that each say what is wrong. */
			return sprintf( _n( 'Mend this first: %s', 'Mend these first: %s', count( $found ), 'cutline' ), implode( ' ', $lines ) );
		}
		if ( ! Options::may_override() ) {
			/* translators: %s: sentences that each say what is wrong. */
			return sprintf( __( 'Mend this, or ask somebody who may override it: %s', 'cutline' ), implode( ' ', $lines ) );
		}
		/* translators: %s: sentences that each say what is wrong. */
		return sprintf( __( 'Mend this, or give a reason for publishing it as it is: %s', 'cutline' ), implode( ' ', $lines ) );
	}

	/**
	 * Which files of its pictures were not read, in plain text; empty where all were.
	 */
	public function words_of_unread(): string {
		if ( ! $this->unread ) {
			return '';
		}
		$files = array_map( static fn( $each ) => "{$each['name']}: {$each['told']}", array_slice( $this->unread, 0, 5 ) );
		$more  = count( $this->unread ) - count( $files );
		if ( $more > 0 ) {
			/* translators: %d: how many pictures are not listed. */
			$files[] = sprintf( _n( '%d more.', '%d more.', $more, 'cutline' ), $more );
		}
		/* translators: %s: the names of picture files, each with a sentence that says why. */
		return self::plain( sprintf( _n( 'What the file of a picture says was not read. %s', 'What the files of some pictures say was not read. %s', count( $this->unread ), 'cutline' ), implode( ' ', $files ) ) );
	}

	/**
	 * What becomes of a post whose change was stopped.
	 *
	 * @param string $status The status that it keeps.
	 */
	public static function kept( string $status ): string {
		return 'future' === $status ? __( 'It stays scheduled as it was.', 'cutline' ) : __( 'Readers keep what they had.', 'cutline' );
	}

	/**
	 * Words for a notice: the editor drops any that look like HTML.
	 *
	 * @param string $words Anybody's words.
	 */
	private static function plain( string $words ): string {
		return strtr(
			$words,
			array(
				'<' => '‹',
				'>' => '›',
			)
		);
	}

	/**
	 * The rules of all findings but notes that stop nothing, each once.
	 *
	 * @return string[]
	 */
	public function rules(): array {
		$rules = array_unique( wp_list_pluck( $this->those( static fn( $each ) => 'note' !== $each['level'] || 'stop' === $each['decision'] ), 'rule' ) );
		sort( $rules );
		return $rules;
	}

	/**
	 * Some of the findings.
	 *
	 * @param callable $which Which.
	 * @return array<int, array<string, mixed>>
	 */
	private function those( callable $which ): array {
		return array_values( array_filter( $this->findings, $which ) );
	}
}
