namespace ScoringPlatform.GraphQL.Types.Input;

/// <summary>
/// Thrown by <see cref="InputValue.Convert"/> or <see cref="InputObjectType.CreateInstance"/> when a value is of its type
/// and yet cannot be used, such as an id of another type. The message is a full sentence and goes to the client.
/// </summary>
public sealed class InputConversionException(string message) : Exception(message);
