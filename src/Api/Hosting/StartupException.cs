namespace ScoringPlatform.Api.Hosting;

/// <summary>The platform cannot start, for a reason that the operator can mend; the message is the one line they see.</summary>
public sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
