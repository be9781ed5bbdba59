<?php
/**
 * The photo desk's screen: what is open, and what was stopped, overridden or not checked; who, when, why.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * For those who may edit the posts of others.
 */
final class Desk {

	const ON_A_PAGE = 50;

	/**
	 * Registers the menu.
	 */
	public static function start(): void {
		add_action( 'admin_menu', array( self::class, 'menu' ) );
	}

	/**
	 * The menu.
	 */
	public static function menu(): void {
		add_menu_page( __( 'Captions and credits', 'cutline' ), 'Cutline', 'edit_others_posts', 'cutline', array( self::class, 'show' ), 'dashicons-camera', 26 );
		add_submenu_page( 'cutline', __( 'Captions and credits', 'cutline' ), __( 'Photo desk', 'cutline' ), 'edit_others_posts', 'cutline', array( self::class, 'show' ) );
		add_submenu_page( 'cutline', __( 'Cutline: settings', 'cutline' ), __( 'Settings', 'cutline' ), 'manage_options', Settings_Page::SLUG, array( Settings_Page::class, 'show' ) );
	}

	/**
	 * Which list is asked for: "findings" or "log".
	 */
	public static function view(): string {
		return 'log' === ( $_GET['view'] ?? '' ) ? 'log' : 'findings'; // phpcs:ignore WordPress.Security.NonceVerification, WordPress.CSRF.NonceVerification -- chooses what is shown.
	}

	/**
	 * The filters that were chosen, each a string.
	 *
	 * @return array<string, string>
	 */
	public static function filters(): array {
		$chosen = array();
		foreach ( array( 'kind', 'level', 'rule', 'user', 'post', 'since', 'overridden' ) as $name ) {
			// phpcs:ignore WordPress.Security.NonceVerification, WordPress.CSRF.NonceVerification -- chooses what is shown.
			$chosen[ $name ] = isset( $_GET[ $name ] ) && is_string( $_GET[ $name ] ) ? sanitize_text_field( wp_unslash( $_GET[ $name ] ) ) : '';
		}
		$chosen['since'] = preg_match( '/^\d{4}-\d{2}-\d{2}$/', $chosen['since'] ) ? $chosen['since'] : '';
		return $chosen;
	}

	/**
	 * What may have happened, in words.
	 *
	 * @return array<string, string>
	 */
	public static function kinds(): array {
		return array(
			'stopped'     => __( 'Stopped', 'cutline' ),
			'asked'       => __( 'Asked for a reason', 'cutline' ),
			'override'    => __( 'Overridden', 'cutline' ),
			'allowed'     => __( 'Allowed in the story itself', 'cutline' ),
			'warned'      => __( 'Published with findings', 'cutline' ),
			'unchecked'   => __( 'Could not be checked', 'cutline' ),
			'observed'    => __( 'Observed', 'cutline' ),
			'slipped'     => __( 'Public with an error', 'cutline' ),
			'unscheduled' => __( 'Not published at its time', 'cutline' ),
			'unread'      => __( 'Picture files not read', 'cutline' ),
		);
	}

	/**
	 * How a post was published, in words.
	 *
	 * @return array<string, string>
	 */
	private static function paths(): array {
		return array(
			'editor'   => __( 'block editor or app', 'cutline' ),
			'classic'  => __( 'classic editor', 'cutline' ),
			'quick'    => __( 'Quick Edit', 'cutline' ),
			'bulk'     => __( 'Bulk Edit', 'cutline' ),
			'xmlrpc'   => 'XML-RPC',
			'cli'      => 'WP-CLI',
			'code'     => __( 'program', 'cutline' ),
			'schedule' => __( 'schedule', 'cutline' ),
			'audit'    => __( 'later check', 'cutline' ),
		);
	}

	/**
	 * The screen.
	 */
	public static function show(): void {
		$view    = self::view();
		$filters = self::filters();
		$number  = max( 1, absint( $_GET['paged'] ?? 1 ) ); // phpcs:ignore WordPress.Security.NonceVerification, WordPress.CSRF.NonceVerification -- chooses what is shown.
		$count   = Export::count( $view, $filters );
		$rows    = Export::rows( $view, $filters, self::ON_A_PAGE, ( $number - 1 ) * self::ON_A_PAGE );
		echo '<div class="wrap"><h1>' . esc_html__( 'Captions and credits', 'cutline' ) . '</h1><h2 class="nav-tab-wrapper">';
		$views = array(
			'findings' => __( 'Open findings', 'cutline' ),
			'log'      => __( 'What happened', 'cutline' ),
		);
		foreach ( $views as $name => $words ) {
			echo '<a class="nav-tab' . ( $name === $view ? ' nav-tab-active' : '' ) . '" href="' . esc_url( admin_url( "admin.php?page=cutline&view=$name" ) ) . '">' . esc_html( $words ) . '</a>';
		}
		echo '</h2>';
		self::form( $view, $filters );
		$query = array_filter( $filters );

		$query['action'] = 'cutline_csv';
		$query['view']   = $view;
		$csv             = wp_nonce_url( add_query_arg( $query, admin_url( 'admin-post.php' ) ), 'cutline_csv' );
		/* translators: %d: how many. */
		echo '<p>' . esc_html( sprintf( _n( '%d row', '%d rows', $count, 'cutline' ), $count ) ) . ' · <a href="' . esc_url( $csv ) . '">' . esc_html__( 'Download as CSV', 'cutline' ) . '</a></p>';
		echo '<table class="widefat striped cutline-desk"><thead><tr>';
		$heads = 'log' === $view
			? array( __( 'When', 'cutline' ), __( 'What', 'cutline' ), __( 'Story', 'cutline' ), __( 'Who', 'cutline' ), __( 'Why', 'cutline' ) )
			: array( __( 'Checked', 'cutline' ), __( 'Level', 'cutline' ), __( 'Finding', 'cutline' ), __( 'Story', 'cutline' ), __( 'Author', 'cutline' ) );
		foreach ( $heads as $head ) {
			echo '<th scope="col">' . esc_html( $head ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $rows as $row ) {
			echo '<tr>';
			'log' === $view ? self::log_row( $row ) : self::finding_row( $row );
			echo '</tr>';
		}
		if ( ! $rows ) {
			echo '<tr><td colspan="5">' . esc_html__( 'Nothing here.', 'cutline' ) . '</td></tr>';
		}
		echo '</tbody></table><div class="tablenav"><div class="tablenav-pages">';
		echo wp_kses_post(
			(string) paginate_links(
				array(
					'base'    => add_query_arg( 'paged', '%#%' ),
					'format'  => '',
					'current' => $number,
					'total'   => (int) ceil( $count / self::ON_A_PAGE ),
				)
			)
		);
		echo '</div></div></div>';
	}

	/**
	 * When, in the site's own time.
	 *
	 * @param string $at As the table has it.
	 */
	private static function at( string $at ): void {
		echo '<td>' . esc_html( get_date_from_gmt( $at, get_option( 'date_format' ) . ' ' . get_option( 'time_format' ) ) ) . '</td>';
	}

	/**
	 * A story with the way to it.
	 *
	 * @param array $row A row.
	 */
	private static function story( array $row ): void {
		$link  = $row['post_id'] ? get_edit_post_link( (int) $row['post_id'] ) : '';
		$title = '' === $row['title'] ? __( '(no title)', 'cutline' ) : $row['title'];
		echo '<td>';
		if ( $link ) {
			echo '<a href="' . esc_url( $link ) . '">' . esc_html( $title ) . '</a>';
		} else {
			echo esc_html( $title );
		}
		if ( isset( $row['status'] ) ) {
			echo '<div><em>' . esc_html( get_post_status_object( $row['status'] )->label ?? $row['status'] ) . '</em></div>';
		}
		echo '</td>';
	}

	/**
	 * A line of the log.
	 *
	 * @param array $row A row.
	 */
	private static function log_row( array $row ): void {
		$paths    = self::paths();
		$messages = json_decode( $row['messages'], true );
		self::at( $row['at'] );
		echo '<td><strong>' . esc_html( self::kinds()[ $row['kind'] ] ?? $row['kind'] ) . '</strong><br>' . esc_html( $paths[ $row['path'] ] ?? $row['path'] ) . '</td>';
		self::story( $row );
		echo '<td>' . esc_html( $row['user'] ) . '</td><td>';
		echo esc_html( in_array( $row['kind'], array( 'override', 'allowed' ), true ) && '' !== $row['reason'] ? '“' . $row['reason'] . '”' : $row['reason'] );
		foreach ( is_array( $messages ) ? $messages : array() as $words ) {
			echo '<div>' . esc_html( (string) $words ) . '</div>';
		}
		echo '</td>';
	}

	/**
	 * An open finding.
	 *
	 * @param array $row A row.
	 */
	private static function finding_row( array $row ): void {
		self::at( $row['at'] );
		echo '<td>' . esc_html( self::levels()[ $row['level'] ] ?? $row['level'] ) . '</td><td>' . esc_html( $row['message'] );
		echo $row['overridden'] ? ' <em>' . esc_html__( 'overridden', 'cutline' ) . '</em>' : '';
		echo '</td>';
		self::story( $row );
		echo '<td>' . esc_html( $row['author'] ) . '</td>';
	}

	/**
	 * The levels in words.
	 *
	 * @return array<string, string>
	 */
	private static function levels(): array {
		return array(
			'error'   => __( 'Error', 'cutline' ),
			'warning' => __( 'Warning', 'cutline' ),
			'note'    => __( 'Note', 'cutline' ),
		);
	}

	/**
	 * The filters.
	 *
	 * @param string $view    Which list.
	 * @param array  $filters What was chosen.
	 */
	private static function form( string $view, array $filters ): void {
		$wpdb  = $GLOBALS['wpdb'];
		$rules = array();

		list( $ours, $values ) = Export::ours( $view );

		$from = Export::tables( $view ) . " WHERE $ours";
		// phpcs:disable WordPress.DB, WordPress.WP.PreparedSQL -- our own tables; every value is a placeholder.
		if ( 'log' === $view ) {
			foreach ( $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT l.rules $from AND l.rules <> ''", $values ) ) as $row ) {
				$rules = array_merge( $rules, explode( ' ', $row ) );
			}
			$people = $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT l.user_id $from AND l.user_id > 0", $values ) );
		} else {
			$rules  = $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT l.rule $from", $values ) );
			$people = $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT p.post_author $from", $values ) );
		}
		// phpcs:enable
		$rules = Titles::of_all( array_unique( $rules ) );
		$names = array();
		foreach ( $people as $id ) {
			$user         = get_userdata( (int) $id );
			$names[ $id ] = $user ? $user->display_name : "#$id";
		}
		echo '<form method="get" class="cutline-filters"><input type="hidden" name="page" value="cutline"><input type="hidden" name="view" value="' . esc_attr( $view ) . '"><p>';
		if ( 'log' === $view ) {
			self::select( 'kind', __( 'Everything', 'cutline' ), self::kinds(), $filters );
		} else {
			self::select( 'level', __( 'All levels', 'cutline' ), self::levels(), $filters );
		}
		self::select( 'rule', __( 'Whatever was found', 'cutline' ), $rules, $filters );
		self::select( 'user', __( 'Everybody', 'cutline' ), $names, $filters );
		echo '<label>' . esc_html__( 'since', 'cutline' ) . ' <input type="date" name="since" value="' . esc_attr( $filters['since'] ) . '"></label> ';
		if ( 'log' !== $view ) {
			echo '<label><input type="checkbox" name="overridden" value="1"' . checked( $filters['overridden'], '1', false ) . '> ' . esc_html__( 'also overridden ones', 'cutline' ) . '</label> ';
		}
		if ( '' !== $filters['post'] ) {
			echo '<input type="hidden" name="post" value="' . esc_attr( $filters['post'] ) . '">';
		}
		submit_button( __( 'Filter', 'cutline' ), 'secondary', '', false );
		echo '</p></form>';
	}

	/**
	 * One filter.
	 *
	 * @param string $name    Its name.
	 * @param string $all     The words for no choice.
	 * @param array  $choices The choices with their words.
	 * @param array  $filters What was chosen.
	 */
	private static function select( string $name, string $all, array $choices, array $filters ): void {
		echo '<select name="' . esc_attr( $name ) . '" aria-label="' . esc_attr( $all ) . '"><option value="">' . esc_html( $all ) . '</option>';
		foreach ( $choices as $value => $words ) {
			echo '<option value="' . esc_attr( (string) $value ) . '"' . selected( $filters[ $name ], (string) $value, false ) . '>' . esc_html( $words ) . '</option>';
		}
		echo '</select> ';
	}
}
