namespace Microsoft.SqlServer.Server;

/// <summary>Thrown by SqlClient for a type that cannot be sent as a user-defined type.</summary>
public sealed class InvalidUdtException : SystemException
{
    internal InvalidUdtException(string message)
        : base(message)
    {
    }

    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"'{udtType.FullName}' is an invalid user-defined type: {resourceReason}");
}
