<?php
/**
 * The settings page, with the button that tries the service.
 *
 * @package Cutline
 */

namespace Cutline;

/**
 * The secret is typed here and never shown again.
 */
final class Settings_Page {

	const SLUG   = 'cutline-settings';
	const TESTED = 'cutline_tested_';

	/**
	 * Registers the page.
	 */
	public static function start(): void {
		add_action( 'admin_init', array( self::class, 'register' ) );
		add_action( 'admin_post_cutline_test', array( self::class, 'test' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( FILE ), array( self::class, 'link' ) );
	}

	/**
	 * Registers the settings.
	 */
	public static function register(): void {
		register_setting(
			Options::NAME,
			Options::NAME,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( Settings::class, 'sanitize' ),
				'default'           => array(),
			)
		);
	}

	/**
	 * The way to the settings from the list of plugins.
	 *
	 * @param string[] $links What is there.
	 * @return string[]
	 */
	public static function link( $links ): array {
		$ours = '<a href="' . esc_url( admin_url( 'admin.php?page=' . self::SLUG ) ) . '">' . esc_html__( 'Settings', 'cutline' ) . '</a>';
		return array_merge( array( $ours ), (array) $links );
	}

	/**
	 * Tries the service with a page that has a fault, and goes back to the settings.
	 */
	public static function test(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'cutline' ), '', 403 );
		}
		check_admin_referer( 'cutline_test' );
		$began  = microtime( true );
		$html   = '<article><figure><img src="bridge.jpg" alt=""><figcaption>{{caption}}</figcaption></figure></article>';
		$answer = Service::check( array( 'content' => array( 'html' => $html ) ), 'audit' );
		if ( is_wp_error( $answer ) ) {
			$told = array( 'error', $answer->get_error_message() . ' ' . $answer->get_error_data() );
		} else {
			$took = (int) round( ( microtime( true ) - $began ) * 1000 );
			/* translators: 1: a version, 2: the name of a house style, 3: milliseconds. */
			$told = array( 'success', sprintf( __( 'The service answers: Cutline %1$s, house style %2$s, %3$d ms.', 'cutline' ), $answer['linter']['version'] ?? '?', $answer['linter']['ruleset'] ?? '?', $took ) );
		}
		set_transient( self::TESTED . get_current_user_id(), $told, MINUTE_IN_SECONDS );
		wp_safe_redirect( admin_url( 'admin.php?page=' . self::SLUG ) );
		exit;
	}

	/**
	 * The page.
	 */
	public static function show(): void {
		$said = Options::all();
		echo '<div class="wrap"><h1>' . esc_html__( 'Cutline: settings', 'cutline' ) . '</h1>';
		settings_errors();
		$tested = get_transient( self::TESTED . get_current_user_id() );
		if ( is_array( $tested ) ) {
			delete_transient( self::TESTED . get_current_user_id() );
			printf( '<div class="notice notice-%s" id="cutline-tested"><p>%s</p></div>', esc_attr( $tested[0] ), esc_html( $tested[1] ) );
		}
		echo '<form method="post" action="options.php">';
		settings_fields( Options::NAME );
		echo '<input type="hidden" name="cutline[schema]" value="1">';
		self::head( __( 'The service', 'cutline' ), __( 'Where cutline serve runs, and the key that its configuration has for this site.', 'cutline' ) );
		self::connection( $said, Options::NAME );
		echo '<tr><th></th><td><button type="submit" class="button" form="cutline-test">' . esc_html__( 'Try the service', 'cutline' ) . '</button> <span class="description">' . esc_html__( 'With what is saved.', 'cutline' ) . '</span></td></tr>';
		echo '</tbody></table>';
		self::head( __( 'What happens', 'cutline' ), __( 'Of the modes of a post type and of a family of rules, the milder one counts, and the house style’s mode where that is milder still. Begin with Observe or Warn; block when the desk trusts it.', 'cutline' ) );
		self::select( 'mode', __( 'Mode', 'cutline' ), $said );
		self::modes( 'types', __( 'Post types', 'cutline' ), self::types(), $said, __( 'As above', 'cutline' ) );
		self::modes( 'families', __( 'Families of rules', 'cutline' ), Settings::families(), $said, __( 'As the post type', 'cutline' ) );
		self::select( 'override', __( 'Who may override a warning with a reason', 'cutline' ), $said );
		self::select( 'unchecked', __( 'If a story cannot be checked in the editor', 'cutline' ), $said );
		self::select( 'unchecked_elsewhere', __( 'If it cannot be checked in lists, by programs, or at its scheduled time', 'cutline' ), $said );
		self::check( 'ask_elsewhere', __( 'Warnings stop a publish by programs and at the scheduled time too, where nobody can be asked', 'cutline' ), $said );
		self::text( 'notify', __( 'Who is written to, besides the author, when a scheduled story was stopped', 'cutline' ), implode( ', ', (array) $said['notify'] ) );
		echo '</tbody></table>';
		self::head( __( 'Pictures', 'cutline' ), '' );
		self::check( 'featured', __( 'The theme prints the featured image above the story, with its caption: check it with the story', 'cutline' ), $said );
		self::select( 'credits', __( 'A field for the credit in the media library', 'cutline' ), $said, self::who_keeps() );
		self::check( 'print_credits', __( 'Print that credit under the picture, where the caption does not say it', 'cutline' ), $said );
		self::text( 'credit_words', __( 'How it is printed', 'cutline' ), (string) $said['credit_words'] );
		self::text( 'credit_field', __( 'The meta field in which this site keeps credits, if it has one of its own', 'cutline' ), (string) $said['credit_field'] );
		self::check( 'forget_credits', __( 'When the plugin is deleted, delete the credits that were kept with it', 'cutline' ), $said );
		echo '</tbody></table>';
		submit_button();
		echo '</form><form method="post" id="cutline-test" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '"><input type="hidden" name="action" value="cutline_test">';
		wp_nonce_field( 'cutline_test' );
		echo '</form></div>';
	}

	/**
	 * The fields of the connection; what stands in wp-config.php is told and cannot be typed.
	 *
	 * @param array  $said What is set.
	 * @param string $form The name of the form's array.
	 */
	public static function connection( array $said, string $form ): void {
		$fields = array(
			'url'     => array( __( 'Address', 'cutline' ), 'http://127.0.0.1:8400' ),
			'key'     => array( __( 'Key', 'cutline' ), '' ),
			'secret'  => array( __( 'Secret', 'cutline' ), '' ),
			'profile' => array( __( 'House style (profile)', 'cutline' ), 'default' ),
		);
		foreach ( $fields as $name => list( $label, $hint ) ) {
			$constant = Options::CONSTANTS[ $name ];
			echo '<tr><th scope="row"><label for="cutline-' . esc_attr( $name ) . '">' . esc_html( $label ) . '</label></th><td>';
			if ( defined( $constant ) ) {
				/* translators: %s: the name of a constant. */
				echo esc_html( sprintf( __( 'Set in wp-config.php (%s).', 'cutline' ), $constant ) );
			} else {
				$secret = 'secret' === $name;
				$there  = $secret && ! empty( $said['secret'] );
				printf(
					'<input class="regular-text" id="cutline-%1$s" name="%2$s[%1$s]" type="%3$s" value="%4$s" placeholder="%5$s" autocomplete="off">',
					esc_attr( $name ),
					esc_attr( $form ),
					$secret ? 'password' : 'text',
					esc_attr( $secret ? '' : (string) ( $said[ $name ] ?? '' ) ),
					esc_attr( $there ? __( 'Kept. Type a new one to replace it.', 'cutline' ) : $hint )
				);
				if ( $there ) {
					echo ' <label><input type="checkbox" name="' . esc_attr( $form ) . '[forget_secret]" value="1"> ' . esc_html__( 'Forget it', 'cutline' ) . '</label>';
				}
			}
			echo '</td></tr>';
		}
	}

	/**
	 * The beginning of a part of the page.
	 *
	 * @param string $title Its title.
	 * @param string $words What it is for.
	 */
	public static function head( string $title, string $words ): void {
		echo '<h2>' . esc_html( $title ) . '</h2><p>' . esc_html( $words ) . '</p><table class="form-table" role="presentation"><tbody>';
	}

	/**
	 * Who keeps the credits here.
	 */
	private static function who_keeps(): string {
		$other = Credits::other();
		/* translators: %s: the name of a plugin. */
		return '' === $other ? __( 'No plugin that keeps credits was found.', 'cutline' ) : sprintf( __( '%s keeps credits here; they are read from there.', 'cutline' ), $other );
	}

	/**
	 * The post types with their names.
	 *
	 * @return array<string, string>
	 */
	private static function types(): array {
		$names = array();
		foreach ( Options::possible_types() as $type ) {
			$names[ $type ] = get_post_type_object( $type )->labels->name;
		}
		return $names;
	}

	/**
	 * A choice.
	 *
	 * @param string $name  The setting.
	 * @param string $label Its words.
	 * @param array  $said  What is set.
	 * @param string $more  A remark.
	 */
	private static function select( string $name, string $label, array $said, string $more = '' ): void {
		echo '<tr><th scope="row"><label for="cutline-' . esc_attr( $name ) . '">' . esc_html( $label ) . '</label></th><td>';
		self::options( $name, $name, Settings::choices()[ $name ], (string) $said[ $name ] );
		echo '' === $more ? '' : '<p class="description">' . esc_html( $more ) . '</p>';
		echo '</td></tr>';
	}

	/**
	 * A table of modes.
	 *
	 * @param string $name  The setting.
	 * @param string $label Its words.
	 * @param array  $rows  What gets a mode, with its words.
	 * @param array  $said  What is set.
	 * @param string $empty The words for no mode of its own.
	 */
	private static function modes( string $name, string $label, array $rows, array $said, string $empty ): void {
		echo '<tr><th scope="row">' . esc_html( $label ) . '</th><td><table>';
		foreach ( $rows as $row => $words ) {
			$id = "$name-$row";
			echo '<tr><td style="padding:2px 12px 2px 0"><label for="cutline-' . esc_attr( $id ) . '">' . esc_html( $words ) . '</label></td><td style="padding:2px 0">';
			self::options( "$name][$row", $id, array( '' => $empty ) + Settings::modes(), (string) ( $said[ $name ][ $row ] ?? '' ) );
			echo '</td></tr>';
		}
		echo '</table></td></tr>';
	}

	/**
	 * A select.
	 *
	 * @param string $name    The setting, as the form has it.
	 * @param string $id      Its id.
	 * @param array  $choices The choices with their words.
	 * @param string $now     What is set.
	 */
	private static function options( string $name, string $id, array $choices, string $now ): void {
		echo '<select id="cutline-' . esc_attr( $id ) . '" name="cutline[' . esc_attr( $name ) . ']">';
		foreach ( $choices as $value => $words ) {
			echo '<option value="' . esc_attr( $value ) . '"' . selected( $now, (string) $value, false ) . '>' . esc_html( $words ) . '</option>';
		}
		echo '</select>';
	}

	/**
	 * A yes or no.
	 *
	 * @param string $name  The setting.
	 * @param string $label Its words.
	 * @param array  $said  What is set.
	 */
	private static function check( string $name, string $label, array $said ): void {
		echo '<tr><td colspan="2" style="padding-left:0"><label><input type="checkbox" name="cutline[' . esc_attr( $name ) . ']" value="1"' . checked( ! empty( $said[ $name ] ), true, false ) . '> ' . esc_html( $label ) . '</label></td></tr>';
	}

	/**
	 * A line of text.
	 *
	 * @param string $name  The setting.
	 * @param string $label Its words.
	 * @param string $now   What is set.
	 */
	private static function text( string $name, string $label, string $now ): void {
		echo '<tr><th scope="row"><label for="cutline-' . esc_attr( $name ) . '">' . esc_html( $label ) . '</label></th><td><input class="regular-text" id="cutline-' . esc_attr( $name ) . '" name="cutline[' . esc_attr( $name ) . ']" type="text" value="' . esc_attr( $now ) . '"></td></tr>';
	}
}
