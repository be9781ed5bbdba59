<?php
/**
 * The desk's two lists as rows: for the screen, a page at a time, and as CSV.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * Each list is one query with the filters that were chosen.
 */
final class Export {

	/**
	 * Registers the download.
	 */
	public static function start(): void {
		add_action( 'admin_post_cutline_csv', array( self::class, 'csv' ) );
	}

	/**
	 * The columns of a list, as CSV has them; the names of rules are for developers.
	 *
	 * @param string $view "findings" or "log".
	 * @return string[]
	 */
	public static function columns( string $view ): array {
		return 'log' === $view
			? array( 'at', 'kind', 'path', 'post_id', 'title', 'user', 'found', 'reason', 'rules' )
			: array( 'at', 'level', 'message', 'post_id', 'title', 'status', 'author', 'overridden', 'found', 'rule' );
	}

	/**
	 * Rows of a list, the newest first: those of stories that whoever asks may edit.
	 *
	 * @param string   $view    "findings" or "log".
	 * @param array    $filters Those of Desk::filters.
	 * @param int      $most    At most as many.
	 * @param int      $skip    As many are left out.
	 * @param int|null $read    How many there were before those were left out that a plugin keeps from this person.
	 * @return array<int, array<string, string>>
	 */
	public static function rows( string $view, array $filters, int $most, int $skip = 0, ?int &$read = null ): array {
		$wpdb                  = $GLOBALS['wpdb'];
		list( $from, $values ) = self::query( $view, $filters );
		$what                  = 'log' === $view
			? 'l.at, l.kind, l.path, l.post_id, l.post_type, l.title, l.user_id, l.rules, l.reason, l.messages'
			: 'l.at, l.level, l.rule, l.message, l.post_id, l.overridden, p.post_title AS title, p.post_status AS status, p.post_author AS user_id';
		$values                = array_merge( $values, array( $most, $skip ) );
		// phpcs:ignore WordPress.DB, WordPress.WP.PreparedSQL -- our own tables; every value is a placeholder.
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT $what $from ORDER BY l.at DESC, l.id DESC LIMIT %d OFFSET %d", $values ), ARRAY_A );
		$read = count( $rows );
		_prime_post_caches( array_filter( array_map( 'intval', array_unique( array_column( $rows, 'post_id' ) ) ) ), false, true );
		$rows = array_values( array_filter( $rows, array( self::class, 'is_for_us' ) ) );
		foreach ( $rows as &$row ) {
			$user          = get_userdata( (int) $row['user_id'] );
			$row['user']   = $user ? $user->display_name : '';
			$row['author'] = $row['user'];
			$row['found']  = implode( ' ', Titles::of_all( array_filter( explode( ' ', $row['rules'] ?? $row['rule'] ) ) ) );
		}
		return $rows;
	}

	/**
	 * Whether whoever asks may edit the story of a row. What is gone, or was never stored, the query has judged.
	 *
	 * @param array $row A row.
	 */
	private static function is_for_us( array $row ): bool {
		$id = (int) $row['post_id'];
		return ! $id || ! get_post( $id ) || current_user_can( 'edit_post', $id );
	}

	/**
	 * The stories that whoever asks may edit by their post type or as their author, as a part of a query and its values.
	 *
	 * @param string $view "findings" or "log".
	 * @return array{string, array<int, mixed>}
	 */
	public static function ours( string $view ): array {
		$types = array();
		foreach ( get_post_types( array(), 'objects' ) as $type ) {
			if ( current_user_can( $type->cap->edit_others_posts ) ) {
				$types[] = $type->name;
			}
		}
		$type = 'log' === $view ? 'l.post_type' : 'p.post_type';
		$mine = 'log' === $view ? 'l.user_id = %d OR p.post_author = %d' : 'p.post_author = %d';
		$in   = $types ? "$type IN (" . implode( ', ', array_fill( 0, count( $types ), '%s' ) ) . ') OR ' : '';
		return array( "($in$mine)", array_merge( $types, array_fill( 0, substr_count( $mine, '%d' ), get_current_user_id() ) ) );
	}

	/**
	 * The tables of a list, stories that are there beside what is said of them.
	 *
	 * @param string $view "findings" or "log".
	 */
	public static function tables( string $view ): string {
		$posts = $GLOBALS['wpdb']->posts;
		return 'log' === $view
			? 'FROM ' . Log::table() . " l LEFT JOIN $posts p ON p.ID = l.post_id"
			: 'FROM ' . Log::findings_table() . " l JOIN $posts p ON p.ID = l.post_id AND p.post_status <> 'trash'";
	}

	/**
	 * How many rows a list has.
	 *
	 * @param string $view    "findings" or "log".
	 * @param array  $filters Those of Desk::filters.
	 */
	public static function count( string $view, array $filters ): int {
		$wpdb                  = $GLOBALS['wpdb'];
		list( $from, $values ) = self::query( $view, $filters );
		// phpcs:ignore WordPress.DB, WordPress.WP.PreparedSQL -- our own tables; every value is a placeholder.
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) $from", $values ) );
	}

	/**
	 * The part of the query that chooses rows, and its values.
	 *
	 * @param string $view    "findings" or "log".
	 * @param array  $filters Those of Desk::filters.
	 * @return array{string, array<int, mixed>}
	 */
	private static function query( string $view, array $filters ): array {
		$wpdb = $GLOBALS['wpdb'];
		$log  = 'log' === $view;

		list( $ours, $values ) = self::ours( $view );

		$where = array( $ours );
		$given = static function ( string $name, string $clause, $value ) use ( $filters, &$where, &$values ) {
			if ( ! empty( $filters[ $name ] ) ) {
				$where[]  = $clause;
				$values[] = $value;
			}
		};
		$given( 'post', 'l.post_id = %d', (int) $filters['post'] );
		$given( 'since', 'l.at >= %s', $filters['since'] . ' 00:00:00' );
		if ( $log ) {
			$given( 'kind', 'l.kind = %s', $filters['kind'] );
			$given( 'user', 'l.user_id = %d', (int) $filters['user'] );
			$given( 'rule', "CONCAT(' ', l.rules, ' ') LIKE %s", '% ' . $wpdb->esc_like( $filters['rule'] ) . ' %' );
		} else {
			$given( 'level', 'l.level = %s', $filters['level'] );
			$given( 'user', 'p.post_author = %d', (int) $filters['user'] );
			$given( 'rule', 'l.rule = %s', $filters['rule'] );
			if ( empty( $filters['overridden'] ) ) {
				$where[] = 'l.overridden = 0';
			}
		}
		return array( self::tables( $view ) . ' WHERE ' . implode( ' AND ', $where ), $values );
	}

	/**
	 * Sends a list as CSV.
	 */
	public static function csv(): void {
		if ( ! current_user_can( 'edit_others_posts' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'cutline' ), '', 403 );
		}
		check_admin_referer( 'cutline_csv' );
		$view = Desk::view();
		nocache_headers();
		header( 'Content-Type: text/csv; charset=utf-8' );
		header( "Content-Disposition: attachment; filename=\"cutline-$view.csv\"" );
		$file = fopen( 'php://output', 'w' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- the answer itself.
		fputcsv( $file, self::columns( $view ), ',', '"', '\\' );
		for ( $skip = 0; true; $skip += 500 ) {
			$rows = self::rows( $view, Desk::filters(), 500, $skip, $read );
			foreach ( $rows as $row ) {
				fputcsv( $file, array_map( static fn( $name ) => self::plain( (string) $row[ $name ] ), self::columns( $view ) ), ',', '"', '\\' );
			}
			if ( $read < 500 ) {
				exit;
			}
		}
	}

	/**
	 * A cell that a spreadsheet does not take for a formula.
	 *
	 * @param string $cell Anybody's words.
	 */
	public static function plain( string $cell ): string {
		return '' !== $cell && false !== strpos( "=+-@\t\r", $cell[0] ) ? "'$cell" : $cell;
	}
}
