namespace ScoringPlatform.Api.Tests.Security;

/// <summary>What a code of <see cref="TestSignIn"/> stands for.</summary>
/// <param name="Subject">Who signed in.</param>
/// <param name="Redirect">The address that the code was sent to.</param>
/// <param name="Challenge">The S256 challenge that its verifier must meet.</param>
/// <param name="Nonce">What the identity token must repeat.</param>
internal sealed record TestAuthorization(string Subject, string Redirect, string Challenge, string Nonce);
