using System.Diagnostics.CodeAnalysis;

namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>A uniform resource identifier (RFC 3986), absolute or relative.</summary>
public sealed class UriType() : TextScalarType<Uri>("URI", "A uniform resource identifier.", "uri")
{
    protected override bool TryParse(string text, [MaybeNullWhen(false)] out Uri value) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    protected override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;
}
